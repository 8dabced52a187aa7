package org.jiedui.activity.obligation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.text.WrittenUuid;

/** Identifies an obligation. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record ObligationId(@JsonValue UUID value) {
    /** @throws IllegalArgumentException if the text is no UUID */
    public static ObligationId fromString(String text) {
        return new ObligationId(WrittenUuid.of(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
