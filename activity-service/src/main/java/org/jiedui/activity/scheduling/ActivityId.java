package org.jiedui.activity.scheduling;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.text.WrittenUuid;

/** Identifies an activity. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record ActivityId(@JsonValue UUID value) {
    /** @throws IllegalArgumentException if the text is no UUID */
    public static ActivityId fromString(String text) {
        return new ActivityId(WrittenUuid.of(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
