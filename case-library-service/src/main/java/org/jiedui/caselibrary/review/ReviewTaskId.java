package org.jiedui.caselibrary.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.text.WrittenUuid;

/** Identifies a review task. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record ReviewTaskId(@JsonValue UUID value) {
    /** @throws IllegalArgumentException if the text is no UUID */
    public static ReviewTaskId fromString(String text) {
        return new ReviewTaskId(WrittenUuid.of(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
