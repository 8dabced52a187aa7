package org.jiedui.activity.feed;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.text.WrittenUuid;

/** Identifies a subscription; not its address, which is secret. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record CalendarFeedId(@JsonValue UUID value) {
    /** @throws IllegalArgumentException if the text is no UUID */
    public static CalendarFeedId fromString(String text) {
        return new CalendarFeedId(WrittenUuid.of(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
