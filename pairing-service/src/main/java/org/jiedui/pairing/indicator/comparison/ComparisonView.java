package org.jiedui.pairing.indicator.comparison;

import java.util.List;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jiedui.kit.period.ReportingPeriod;

/**
 * Values of a period beside those of a baseline, within one version of the definition.
 *
 * @param name name of the indicator in that version
 * @param unit what values are measured in
 * @param baseline the period that values are compared with
 * @param note how the figures are to be read
 * @param regions each region asked for
 */
public record ComparisonView(
        String indicator,
        String name,
        int definitionVersion,
        IndicatorUnit unit,
        ReportingPeriod baseline,
        ReportingPeriod period,
        String note,
        List<ObservedChange> regions) {

    /** In both languages: it stands beside the figures wherever they go. */
    static final String AS_OBSERVED =
            "仅为观察所得，不证明因果；未填报的数值缺省，不计差值。As observed: what changed between the two periods, not what caused it. "
                    + "A value that was not reported is absent and gives no difference.";
}
