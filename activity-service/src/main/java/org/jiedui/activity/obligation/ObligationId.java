package org.jiedui.activity.obligation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies an obligation. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record ObligationId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
