package org.jiedui.knownparties.pair;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.text.WrittenUuid;

/** Identifies a pairing; pairing-service gave it. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record PairingId(@JsonValue UUID value) {
    /** @throws IllegalArgumentException if the text is no UUID */
    public static PairingId fromString(String text) {
        return new PairingId(WrittenUuid.of(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
