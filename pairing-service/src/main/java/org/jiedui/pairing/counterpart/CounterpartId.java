package org.jiedui.pairing.counterpart;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies a counterpart. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record CounterpartId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
