package org.jiedui.caselibrary.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.text.WrittenUuid;

/** Identifies a decision on a case. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record DecisionId(@JsonValue UUID value) {
    /** @throws IllegalArgumentException if the text is no UUID */
    public static DecisionId fromString(String text) {
        return new DecisionId(WrittenUuid.of(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
