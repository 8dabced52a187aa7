package org.jiedui.activity.calendar.closure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.text.WrittenUuid;

/** Identifies a closure. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record ClosureId(@JsonValue UUID value) {
    /** @throws IllegalArgumentException if the text is no UUID */
    public static ClosureId fromString(String text) {
        return new ClosureId(WrittenUuid.of(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
