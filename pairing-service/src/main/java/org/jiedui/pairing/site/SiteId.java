package org.jiedui.pairing.site;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.text.WrittenUuid;

/** Identifies a demonstration site. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record SiteId(@JsonValue UUID value) {
    /** @throws IllegalArgumentException if the text is no UUID */
    public static SiteId fromString(String text) {
        return new SiteId(WrittenUuid.of(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
