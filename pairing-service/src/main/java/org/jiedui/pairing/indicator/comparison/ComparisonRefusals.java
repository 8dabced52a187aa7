package org.jiedui.pairing.indicator.comparison;

import static org.jiedui.kit.problem.Refusal.Kind.BAD_REQUEST;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import java.util.List;
import java.util.stream.Stream;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.period.ReportingPeriod;
import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;
import org.jiedui.kit.problem.Text;
import org.jiedui.pairing.indicator.definition.IndicatorView;
import org.jiedui.pairing.indicator.definition.IssuedDefinition;
import org.jiedui.pairing.indicator.report.IndicatorValueView;
import org.jspecify.annotations.Nullable;

/** The rules of comparisons, and what is said to whoever breaks one. */
public final class ComparisonRefusals {

    private ComparisonRefusals() {}

    /** What is to be compared was measured by different versions of the definition (domain.md §6), so it does not compare. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "指标定义版本不同",
            zh = "%s：只能在同一版本的定义内比较。",
            en = "%s: values are compared only within one version.")
    public static final class DefinitionsDiffer extends Refusal {

        private static final Member<List<Measurement>> MEASURED = Member.listOf(
                "measured",
                Measurement.class,
                "各填报期按哪个定义版本计量",
                "By which version of the definition each period is measured");

        private DefinitionsDiffer(IndicatorView indicator, List<Measurement> measured) {
            super(Text.joined(
                    measured.stream().map(one -> one.inWords(indicator)).toList()));
            member(MEASURED, measured);
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

            private static final Text PLANNED = new Text("%s 按%s（%s）计量", "%s is measured by %s (%s)");
            private static final Text REPORTED = new Text("%s %s 按%s（%s）计量", "%s of %s was measured by %s (%s)");

            private Text inWords(IndicatorView indicator) {
                IssuedDefinition definition = indicator.numbered(definitionVersion);
                return region == null
                        ? PLANNED.with(period, definition.inWords(), definition.document())
                        : REPORTED.with(period, region, definition.inWords(), definition.document());
            }
        }
    }

    /** A baseline is as long as the period it is compared with, and comes before it. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "填报期不可比",
            zh = "%s 不能作为 %s 的基期：基期须等长且在先。",
            en = "%s is no baseline for %s: a baseline is as long and comes earlier.")
    public static final class PeriodsDoNotCompare extends Refusal {
        PeriodsDoNotCompare(ReportingPeriod baseline, ReportingPeriod period) {
            super(baseline, period);
        }
    }

    /** A comparison is of one region or of the two sides of one pairing. */
    @Rule(
            kind = BAD_REQUEST,
            title = "须指定地区或结对",
            zh = "请指定 region 或 pairing 之一。",
            en = "Give either region or pairing.")
    public static final class RegionOrPairingNeeded extends Refusal {
        RegionOrPairingNeeded() {}
    }
}
