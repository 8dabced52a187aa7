package org.jiedui.pairing.indicator.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.text.WrittenUuid;

/** Identifies what a region reported for an indicator, a version of its definition and a period. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record IndicatorValueId(@JsonValue UUID value) {
    /** @throws IllegalArgumentException if the text is no UUID */
    public static IndicatorValueId fromString(String text) {
        return new IndicatorValueId(WrittenUuid.of(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
