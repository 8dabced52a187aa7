package org.jiedui.caselibrary.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.text.NoPersonalNumbers;

/**
 * An indicator before and after, as an author found it. It is what was observed, never proof of what caused it.
 *
 * @param region code of the region in which it was observed
 * @param indicator code of the indicator at pairing-service, such as {@code recycling-rate}
 * @param before the reading before
 * @param after the reading after
 * @param source where the readings come from
 */
public record Observation(
        @NotNull RegionCode region,
        @NotBlank @Size(max = 60) String indicator,
        @NotNull @Valid Reading before,
        @NotNull @Valid Reading after,
        @NotBlank @Size(max = 300) @NoPersonalNumbers String source) {

    /** Whether both values were measured. */
    public boolean wasMeasured() {
        return before.value() != null && after.value() != null;
    }
}
