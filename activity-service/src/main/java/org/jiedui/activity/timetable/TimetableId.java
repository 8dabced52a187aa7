package org.jiedui.activity.timetable;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.text.WrittenUuid;

/** Identifies a timetable. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record TimetableId(@JsonValue UUID value) {
    /** @throws IllegalArgumentException if the text is no UUID */
    public static TimetableId fromString(String text) {
        return new TimetableId(WrittenUuid.of(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
