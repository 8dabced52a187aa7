package org.jiedui.caselibrary.adoption;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.text.WrittenUuid;

/** Identifies an adoption. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record AdoptionId(@JsonValue UUID value) {
    /** @throws IllegalArgumentException if the text is no UUID */
    public static AdoptionId fromString(String text) {
        return new AdoptionId(WrittenUuid.of(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
