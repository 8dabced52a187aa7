package org.jiedui.pairing.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.pairing.indicator.definition.IndicatorFixture.anIndicator;
import static org.jiedui.pairing.indicator.report.IndicatorValueFixture.reported;

import java.util.List;
import org.jiedui.kit.period.ReportingPeriod;
import org.jiedui.pairing.indicator.comparison.ComparisonRefusals.DefinitionsDiffer;
import org.jiedui.pairing.indicator.comparison.ComparisonRefusals.PeriodsDoNotCompare;
import org.jiedui.pairing.indicator.definition.IndicatorRefusals.NoDefinitionThroughout;
import org.jiedui.pairing.indicator.definition.IndicatorView;
import org.jiedui.pairing.indicator.report.IndicatorValueView;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @Nested
    class OfPeriodsThatNobodyReported {
        private final IndicatorView indicator = anIndicator("2021-01-01", "2024-01-01");

        @Test
        void staysWithinTheVersionThatHoldsInThem() {
            assertThat(compare("2022", "2023").definition().number()).isEqualTo(1);
            assertThatThrownBy(() -> compare("2023", "2024"))
                    .isInstanceOf(DefinitionsDiffer.class)
                    .hasMessageContaining("2023 is measured by version 1 (2021-01-01 to 2023-12-31)")
                    .hasMessageContaining("2024 is measured by version 2 (from 2024-01-01)");
            assertThatThrownBy(() -> compare("2020", "2021")).isInstanceOf(NoDefinitionThroughout.class);
        }

        @ParameterizedTest
        @CsvSource({"2023, 2022", "2022, 2022", "2021, 2022-Q1", "2022-H1, 2022-Q3"})
        void needsABaselineAsLongAndBefore(String baseline, String period) {
            assertThatThrownBy(() -> compare(baseline, period)).isInstanceOf(PeriodsDoNotCompare.class);
        }

        private Comparison compare(String baseline, String period) {
            return ComparisonTest.compare(indicator, baseline, period, List.of());
        }
    }

    @Nested
    class WhenAVersionReachesBackOverWhatWasReported {
        private final IndicatorView former = anIndicator("2021-01-01");
        private final IndicatorView indicator = anIndicator("2021-01-01", "2022-01-01");
        private final IndicatorValueView in2022 = reported(former, "440400", "2022", "90");
        private final IndicatorValueView in2023 = reported(former, "440400", "2023", "98");
        private final IndicatorValueView anew2022 = reported(indicator, "440400", "2022", "40");
        private final IndicatorValueView anew2023 = reported(indicator, "440400", "2023", "45");
        private final IndicatorValueView other2023 = reported(former, "520300", "2023", "20");

        @Test
        void comparesWhatWasMeasuredByTheFormerVersion() {
            assertThat(versionFor(in2022, in2023)).isEqualTo(1);
        }

        @Test
        void refusesWhatWasMeasuredByOneEachAndTellsWhich() {
            assertThatThrownBy(() -> versionFor(in2022, anew2023))
                    .isInstanceOf(DefinitionsDiffer.class)
                    .hasMessageContaining("2022 of 440400 was measured by version 1 (2021-01-01 to 2021-12-31)")
                    .hasMessageContaining("2023 of 440400 was measured by version 2 (from 2022-01-01)");
        }

        @Test
        void comparesByTheLatestVersionThatMeasuredEverything() {
            assertThat(versionFor(in2022, anew2022, in2023, anew2023)).isEqualTo(2);
            assertThat(versionFor(in2022, in2023, anew2023)).isEqualTo(1);
            assertThat(versionFor(in2022, in2023, anew2023, other2023)).isEqualTo(1);
        }

        @Test
        void refusesRegionsThatMeasuredAPeriodDifferently() {
            assertThatThrownBy(() -> versionFor(anew2022, anew2023, other2023))
                    .isInstanceOf(DefinitionsDiffer.class)
                    .hasMessageContaining("2023 of 520300 was measured by version 1");
        }

        @Test
        void refusesAValueBesideAPeriodThatIsNowMeasuredByAnother() {
            assertThatThrownBy(() -> versionFor(in2022))
                    .isInstanceOf(DefinitionsDiffer.class)
                    .hasMessageContaining("2023 is measured by version 2");
        }

        private int versionFor(IndicatorValueView... reported) {
            return compare(indicator, "2022", "2023", List.of(reported))
                    .definition()
                    .number();
        }
    }

    private static Comparison compare(
            IndicatorView indicator, String baseline, String period, List<IndicatorValueView> reported) {
        return Comparison.of(
                indicator, ReportingPeriod.fromString(baseline), ReportingPeriod.fromString(period), reported);
    }
}
