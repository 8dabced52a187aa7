package org.jiedui.activity.waiver;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.text.WrittenUuid;

/** Identifies a waiver. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record WaiverId(@JsonValue UUID value) {
    /** @throws IllegalArgumentException if the text is no UUID */
    public static WaiverId fromString(String text) {
        return new WaiverId(WrittenUuid.of(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
