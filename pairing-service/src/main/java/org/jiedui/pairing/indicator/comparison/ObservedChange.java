package org.jiedui.pairing.indicator.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.indicator.report.IndicatorValueId;
import org.jiedui.pairing.indicator.report.IndicatorValueView;
import org.jiedui.pairing.party.PartyView;
import org.jspecify.annotations.Nullable;

/**
 * What was observed of one region. Whatever was not reported is absent.
 *
 * @param name official Chinese name of the region
 * @param baseline what was reported for the baseline
 * @param value what was reported for the period
 * @param difference value minus baseline, in the indicator's unit (for PERCENT: percentage points)
 * @param relativeChange difference over baseline, as a fraction with four decimals; absent if the baseline is 0
 */
public record ObservedChange(
        RegionCode region,
        String name,
        @Nullable Observation baseline,
        @Nullable Observation value,
        @Nullable BigDecimal difference,
        @Nullable BigDecimal relativeChange) {

    private static final int DECIMALS = 4;

    static ObservedChange of(PartyView party, @Nullable IndicatorValueView before, @Nullable IndicatorValueView after) {
        Observation baseline = before == null ? null : Observation.of(before);
        Observation value = after == null ? null : Observation.of(after);
        if (baseline == null || value == null) {
            return new ObservedChange(party.region(), party.name(), baseline, value, null, null);
        }
        BigDecimal difference = value.value().subtract(baseline.value());
        return new ObservedChange(
                party.region(), party.name(), baseline, value, difference, fraction(difference, baseline.value()));
    }

    private static @Nullable BigDecimal fraction(BigDecimal difference, BigDecimal baseline) {
        return baseline.signum() == 0 ? null : difference.divide(baseline, DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * A reported value with its source.
     *
     * @param value the value; absent if none was reported
     */
    public record Observation(IndicatorValueId id, BigDecimal value, String source) {
        static Observation of(IndicatorValueView reported) {
            return new Observation(reported.id(), reported.value(), reported.source());
        }
    }
}
