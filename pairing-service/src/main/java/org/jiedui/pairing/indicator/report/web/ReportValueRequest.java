package org.jiedui.pairing.indicator.report.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.period.ReportingPeriod;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.pairing.indicator.report.Measured;

/**
 * A region's value for a period.
 *
 * @param value the number, of at most 15 digits, as many as survive a reader that takes JSON numbers for doubles
 */
record ReportValueRequest(
        @NotNull RegionCode region,
        @NotBlank @Size(max = 60) String indicator,
        @NotNull ReportingPeriod period,
        @NotNull @Digits(integer = 9, fraction = 6) BigDecimal value,
        @NotBlank @Size(max = 300) @NoPersonalNumbers String source) {

    Measured toMeasured() {
        return new Measured(value, source);
    }
}
