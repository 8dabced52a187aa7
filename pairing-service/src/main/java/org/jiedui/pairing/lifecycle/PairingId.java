package org.jiedui.pairing.lifecycle;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies a pairing. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record PairingId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
