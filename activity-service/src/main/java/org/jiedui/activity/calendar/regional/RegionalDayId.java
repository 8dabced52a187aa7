package org.jiedui.activity.calendar.regional;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.text.WrittenUuid;

/** Identifies a regional day. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record RegionalDayId(@JsonValue UUID value) {
    /** @throws IllegalArgumentException if the text is no UUID */
    public static RegionalDayId fromString(String text) {
        return new RegionalDayId(WrittenUuid.of(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
