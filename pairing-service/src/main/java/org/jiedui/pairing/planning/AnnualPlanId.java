package org.jiedui.pairing.planning;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.text.WrittenUuid;

/** Identifies an annual plan. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record AnnualPlanId(@JsonValue UUID value) {
    /** @throws IllegalArgumentException if the text is no UUID */
    public static AnnualPlanId fromString(String text) {
        return new AnnualPlanId(WrittenUuid.of(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
