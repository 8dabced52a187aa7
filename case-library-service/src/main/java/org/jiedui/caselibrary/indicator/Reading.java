package org.jiedui.caselibrary.indicator;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jiedui.kit.period.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What was read of an indicator for a period.
 *
 * @param period the reporting period, such as {@code 2022} or {@code 2022-Q4}
 * @param value the number, of at most 15 digits, as many as survive a reader that takes JSON numbers for doubles; absent
 *     when it was not measured, which is not 0
 * @param definitionVersion number of the version of the definition by which it was measured
 * @param assessmentClass 1 to 4: the class of the assessment in which the region then was, where it was in one
 */
public record Reading(
        @NotNull ReportingPeriod period,

        @Digits(integer = 9, fraction = 6) @Nullable BigDecimal value,

        @NotNull @Min(1) Integer definitionVersion,
        @Min(1) @Max(4) @Nullable Integer assessmentClass) {}
