package org.jiedui.pairing.counterpart;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.text.WrittenUuid;

/** Identifies a counterpart. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record CounterpartId(@JsonValue UUID value) {
    /** @throws IllegalArgumentException if the text is no UUID */
    public static CounterpartId fromString(String text) {
        return new CounterpartId(WrittenUuid.of(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
