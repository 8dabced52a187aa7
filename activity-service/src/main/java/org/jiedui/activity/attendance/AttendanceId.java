package org.jiedui.activity.attendance;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.text.WrittenUuid;

/** Identifies what was recorded of one unit at one activity. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record AttendanceId(@JsonValue UUID value) {
    /** @throws IllegalArgumentException if the text is no UUID */
    public static AttendanceId fromString(String text) {
        return new AttendanceId(WrittenUuid.of(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
