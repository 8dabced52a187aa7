package org.jiedui.caselibrary.indicator;

import java.math.BigDecimal;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.period.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What an author observed, with what pairing-service tells of it.
 *
 * @param region code of the region in which it was observed
 * @param indicator code of the indicator
 * @param name name of the indicator, by the version of its definition; absent if it was not told
 * @param unit what the indicator is measured in; absent if it was not told
 * @param before the reading before
 * @param after the reading after
 * @param difference after minus before, in the indicator's unit (for PERCENT: percentage points); absent if either is, and
 *     where they do not compare: within one version and assessment class, and with a baseline as long and earlier
 * @param source where the readings come from
 */
public record ObservedChange(
        RegionCode region,
        String indicator,
        @Nullable String name,
        @Nullable IndicatorUnit unit,
        Observed before,
        Observed after,
        @Nullable BigDecimal difference,
        String source) {

    /** How observations are to be read; it stands beside them. */
    public static final String AS_OBSERVED =
            "仅为观察所得，不证明因果；未计量的数值缺省，不计差值。As observed: what changed between the two periods, not what caused it. "
                    + "A value that was not measured is absent and gives no difference.";

    static ObservedChange of(Observation observation, ReadingFacts before, ReadingFacts after) {
        return new ObservedChange(
                observation.region(),
                observation.indicator(),
                after.name(),
                after.unit(),
                Observed.of(observation.before(), before),
                Observed.of(observation.after(), after),
                difference(observation),
                observation.source());
    }

    private static @Nullable BigDecimal difference(Observation observation) {
        BigDecimal former = observation.before().value();
        BigDecimal present = observation.after().value();
        return former == null || present == null || !ComparisonRule.compares(observation)
                ? null
                : present.subtract(former);
    }

    /**
     * A reading beside the value that the region itself reported to pairing-service.
     *
     * @param period the reporting period, such as {@code 2022} or {@code 2022-Q4}
     * @param value the number as the author found it; absent when it was not measured, which is not 0
     * @param definitionVersion number of the version of the definition by which it was measured
     * @param assessmentClass 1 to 4: the class of the assessment in which the region then was, where it was in one
     * @param reported the number that the region itself reported for the same period and version; absent if none is known
     * @param departs whether the author's value is another than the reported one; absent if either is
     */
    public record Observed(
            ReportingPeriod period,
            @Nullable BigDecimal value,
            int definitionVersion,
            @Nullable Integer assessmentClass,
            @Nullable BigDecimal reported,
            @Nullable Boolean departs) {

        private static Observed of(Reading reading, ReadingFacts facts) {
            BigDecimal value = reading.value();
            BigDecimal reported = facts.reported();
            return new Observed(
                    reading.period(),
                    value,
                    reading.definitionVersion(),
                    reading.assessmentClass(),
                    reported,
                    departs(value, reported));
        }

        private static @Nullable Boolean departs(@Nullable BigDecimal value, @Nullable BigDecimal reported) {
            if (value == null || reported == null) {
                return null;
            }
            return value.compareTo(reported) != 0;
        }
    }
}
