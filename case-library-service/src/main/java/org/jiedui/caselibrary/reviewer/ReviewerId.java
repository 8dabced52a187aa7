package org.jiedui.caselibrary.reviewer;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.text.WrittenUuid;

/** Identifies a reviewer in the register of an office. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record ReviewerId(@JsonValue UUID value) {
    /** @throws IllegalArgumentException if the text is no UUID */
    public static ReviewerId fromString(String text) {
        return new ReviewerId(WrittenUuid.of(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
