package org.jiedui.caselibrary.edition;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.text.WrittenUuid;

/** Identifies an edition. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record EditionId(@JsonValue UUID value) {
    /** @throws IllegalArgumentException if the text is no UUID */
    public static EditionId fromString(String text) {
        return new EditionId(WrittenUuid.of(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
