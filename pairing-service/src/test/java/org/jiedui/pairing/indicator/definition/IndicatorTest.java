package org.jiedui.pairing.indicator.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.pairing.indicator.definition.IndicatorFixture.NOW;
import static org.jiedui.pairing.indicator.definition.IndicatorFixture.anIndicator;
import static org.jiedui.pairing.indicator.definition.IndicatorFixture.content;

import org.jiedui.events.IndicatorEvent.IndicatorDefined;
import org.jiedui.kit.period.ReportingPeriod;
import org.jiedui.pairing.indicator.definition.IndicatorRefusals.NoDefinitionThroughout;
import org.jiedui.pairing.indicator.definition.IndicatorRefusals.VersionBeginsTooEarly;
import org.jiedui.pairing.indicator.definition.IndicatorRefusals.VersionBeginsTooLate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTest {

    @Test
    void holdsFromItsFirstDayOn() {
        IndicatorView indicator = anIndicator("2021-07-01");

        assertThat(indicator.throughout(ReportingPeriod.fromString("2021-H2")).number())
                .isEqualTo(1);
        assertThatThrownBy(() -> indicator.throughout(ReportingPeriod.fromString("2021")))
                .isInstanceOf(NoDefinitionThroughout.class);
    }

    @Test
    void beginsAtMostTwoYearsAhead() {
        assertThat(Indicator.named("sample").issue(content("2028-11-02"), NOW).definitionVersion())
                .isEqualTo(1);
        assertThatThrownBy(() -> Indicator.named("sample").issue(content("2028-11-03"), NOW))
                .isInstanceOf(VersionBeginsTooLate.class);
        assertThatThrownBy(() -> issue(anIndicator("2021-01-01"), "2099-01-01"))
                .isInstanceOf(VersionBeginsTooLate.class);
    }

    @Nested
    class WithSeveralVersions {
        private final IndicatorView indicator = anIndicator("2021-01-01", "2023-07-01", "2025-01-01");

        @ParameterizedTest
        @CsvSource({"2022, 1", "2023-H1, 1", "2023-06, 1", "2023-07, 2", "2024, 2", "2025, 3", "2099-Q4, 3"})
        void measuresAPeriodByTheVersionThatHoldsInTheWholeOfIt(String period, int version) {
            assertThat(indicator.throughout(ReportingPeriod.fromString(period)).number())
                    .isEqualTo(version);
        }

        @Test
        void measuresNothingAcrossTheChange() {
            assertThatThrownBy(() -> indicator.throughout(ReportingPeriod.fromString("2023")))
                    .isInstanceOf(NoDefinitionThroughout.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2025-01-01", "2024-12-31", "2020-01-01"})
        void isNotFollowedByOneThatBeginsEarlier(String validFrom) {
            assertThatThrownBy(() -> issue(indicator, validFrom)).isInstanceOf(VersionBeginsTooEarly.class);
        }
    }

    @Nested
    class WhenTheLatestVersionHasNotBegun {
        private final IndicatorView indicator = anIndicator("2021-01-01", "2027-07-01", "2028-01-01");

        @ParameterizedTest
        @CsvSource({"2028-01-01, 3", "2027-12-31, 3"})
        void isReplacedByOneThatBeginsNoLater(String validFrom, int voided) {
            IndicatorDefined repaired = issue(indicator, validFrom);

            assertThat(repaired.definitionVersion()).isEqualTo(4);
            assertThat(repaired.voided()).containsExactly(voided);
        }

        @Test
        void isFollowedByOneThatBeginsLater() {
            assertThat(issue(indicator, "2028-01-02").voided()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2027-07-01", "2027-01-01", "2021-01-02"})
        void isReplacedWithEveryOneThatWouldBeginNoEarlier(String validFrom) {
            assertThat(issue(indicator, validFrom).voided()).containsExactly(2, 3);
        }

        @Test
        void isNotReplacedByOneThatBeginsWithAVersionInForce() {
            assertThatThrownBy(() -> issue(indicator, "2021-01-01")).isInstanceOf(VersionBeginsTooEarly.class);
        }
    }

    @Test
    void isReplacedWhollyIfItsOnlyVersionHasNotBegun() {
        assertThat(issue(anIndicator("2027-01-01"), "2026-01-01").voided()).containsExactly(1);
    }

    private static IndicatorDefined issue(IndicatorView indicator, String validFrom) {
        return new Indicator(indicator.id(), indicator.code(), indicator.versions(), indicator.version())
                .issue(content(validFrom), NOW);
    }
}
