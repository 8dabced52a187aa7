package org.jiedui.pairing.indicator.comparison;

import org.jiedui.pairing.indicator.definition.IndicatorView;
import org.jiedui.pairing.indicator.definition.IssuedDefinition;
import org.jiedui.pairing.indicator.period.ReportingPeriod;

/**
 * Two periods of an indicator that may be compared.
 *
 * @param definition the one version that holds in both
 */
record Comparison(
        IndicatorView indicator, ReportingPeriod baseline, ReportingPeriod period, IssuedDefinition definition) {

    /**
     * @throws PeriodsDoNotCompare if the baseline is not as long or does not come before
     * @throws org.jiedui.pairing.indicator.definition.NoDefinitionThroughout if no version holds in the whole of a period
     * @throws DefinitionsDiffer if the two were measured by different versions
     */
    static Comparison of(IndicatorView indicator, ReportingPeriod baseline, ReportingPeriod period) {
        if (baseline.kind() != period.kind() || !period.follows(baseline)) {
            throw new PeriodsDoNotCompare(baseline, period);
        }
        IssuedDefinition before = indicator.throughout(baseline);
        IssuedDefinition after = indicator.throughout(period);
        if (before.number() != after.number()) {
            throw new DefinitionsDiffer(baseline, before, period, after);
        }
        return new Comparison(indicator, baseline, period, after);
    }
}
