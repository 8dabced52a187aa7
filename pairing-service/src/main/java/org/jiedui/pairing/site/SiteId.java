package org.jiedui.pairing.site;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies a demonstration site. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record SiteId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
