package org.jiedui.pairing.indicator.comparison;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.pairing.indicator.definition.IndicatorView;
import org.jiedui.pairing.indicator.definition.IssuedDefinition;
import org.jiedui.pairing.indicator.period.ReportingPeriod;
import org.jiedui.pairing.indicator.report.IndicatorValueView;
import org.jspecify.annotations.Nullable;

/** What is to be compared was measured by different versions of the definition (domain.md §6), so it does not compare. */
public final class DefinitionsDiffer extends Refusal {
    private DefinitionsDiffer(IndicatorView indicator, List<Measurement> measured) {
        super(
                Kind.UNPROCESSABLE,
                "%s: values are compared only within one version."
                        .formatted(measured.stream()
                                .map(one -> one.inWords(indicator))
                                .collect(Collectors.joining("; "))),
                Map.of("measured", measured));
    }

    static DefinitionsDiffer between(
            IndicatorView indicator, List<ReportingPeriod> periods, List<IndicatorValueView> reported) {
        return new DefinitionsDiffer(
                indicator,
                periods.stream()
                        .flatMap(period -> measured(indicator, period, reported))
                        .toList());
    }

    private static Stream<Measurement> measured(
            IndicatorView indicator, ReportingPeriod period, List<IndicatorValueView> reported) {
        List<Measurement> found = reported.stream()
                .filter(value -> value.period().equals(period))
                .map(value -> new Measurement(period, value.region(), value.definitionVersion()))
                .toList();
        return found.isEmpty()
                ? Stream.of(new Measurement(
                        period, null, indicator.throughout(period).number()))
                : found.stream();
    }

    /**
     * Which version measures a period.
     *
     * @param region whose value it is; absent when nobody has reported the period
     */
    public record Measurement(
            ReportingPeriod period, @Nullable RegionCode region, int definitionVersion) {
        private String inWords(IndicatorView indicator) {
            IssuedDefinition definition = indicator.numbered(definitionVersion);
            String version = "%s (%s)".formatted(definition.inWords(), definition.document());
            return region == null
                    ? "%s is measured by %s".formatted(period, version)
                    : "%s of %s was measured by %s".formatted(period, region, version);
        }
    }
}
