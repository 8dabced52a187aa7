package org.jiedui.pairing.indicator.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies what a region reported for an indicator, a version of its definition and a period. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record IndicatorValueId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
