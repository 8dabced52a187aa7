package org.jiedui.pairing.indicator.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jiedui.kit.period.ReportingPeriod;
import org.jiedui.pairing.indicator.comparison.ComparisonRefusals.DefinitionsDiffer;
import org.jiedui.pairing.indicator.comparison.ComparisonRefusals.PeriodsDoNotCompare;
import org.jiedui.pairing.indicator.definition.IndicatorView;
import org.jiedui.pairing.indicator.definition.IssuedDefinition;
import org.jiedui.pairing.indicator.report.IndicatorValueView;

/**
 * Two periods of an indicator that may be compared.
 *
 * @param definition the one version by which everything compared was measured
 */
record Comparison(
        IndicatorView indicator, ReportingPeriod baseline, ReportingPeriod period, IssuedDefinition definition) {

    /**
     * A notice may reach back over periods that were reported before, so what counts is the version a value was measured
     * by; only for a period that nobody reported it is the version that holds in it. A period reported anew was measured
     * by both. Of several versions that everything was measured by, the latest.
     *
     * @param reported all values of the regions compared for the two periods, under whatever version
     * @throws PeriodsDoNotCompare if the baseline is not as long or does not come before
     * @throws org.jiedui.pairing.indicator.definition.IndicatorRefusals.NoDefinitionThroughout if nobody reported a period and no version holds in the whole of it
     * @throws DefinitionsDiffer if no version measured all of it
     */
    static Comparison of(
            IndicatorView indicator,
            ReportingPeriod baseline,
            ReportingPeriod period,
            List<IndicatorValueView> reported) {
        if (baseline.kind() != period.kind() || !period.follows(baseline)) {
            throw new PeriodsDoNotCompare(baseline, period);
        }
        NavigableSet<Integer> common = measuring(indicator, baseline, reported);
        common.retainAll(measuring(indicator, period, reported));
        if (common.isEmpty()) {
            throw DefinitionsDiffer.between(indicator, List.of(baseline, period), reported);
        }
        return new Comparison(indicator, baseline, period, indicator.numbered(common.last()));
    }

    /** The versions by each of which every region that reported the period has measured it. */
    private static NavigableSet<Integer> measuring(
            IndicatorView indicator, ReportingPeriod period, List<IndicatorValueView> reported) {
        Map<UUID, Set<Integer>> byRegion = reported.stream()
                .filter(value -> value.period().equals(period))
                .collect(groupingBy(
                        IndicatorValueView::partyId, mapping(IndicatorValueView::definitionVersion, toSet())));
        NavigableSet<Integer> versions = new TreeSet<>();
        if (byRegion.isEmpty()) {
            versions.add(indicator.throughout(period).number());
        }
        byRegion.values().forEach(versions::addAll);
        byRegion.values().forEach(versions::retainAll);
        return versions;
    }
}
