package org.jiedui.pairing.planning;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies an annual plan. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record AnnualPlanId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
