package org.jiedui.pairing.indicator.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.pairing.indicator.definition.IndicatorFixture.NOW;
import static org.jiedui.pairing.indicator.definition.IndicatorFixture.anIndicator;
import static org.jiedui.pairing.indicator.definition.IndicatorFixture.content;

import java.time.LocalDate;
import org.jiedui.pairing.indicator.definition.IndicatorRefusals.NoDefinitionThroughout;
import org.jiedui.pairing.indicator.definition.IndicatorRefusals.VersionBeginsTooEarly;
import org.jiedui.pairing.indicator.definition.IndicatorRefusals.VersionBeginsTooLate;
import org.jiedui.pairing.indicator.period.ReportingPeriod;
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

    @Nested
    class WhenAFurtherVersionIsIssued {
        private final IndicatorView indicator = anIndicator("2021-01-01", "2023-07-01", "2025-01-01");

        @Test
        void endsTheFormerOnTheDayBefore() {
            assertThat(indicator.versions())
                    .extracting(IssuedDefinition::validUntil)
                    .containsExactly(LocalDate.of(2023, 6, 30), LocalDate.of(2024, 12, 31), null);
        }

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
            assertThatThrownBy(() -> indicator.followedBy(content(validFrom), NOW))
                    .isInstanceOf(VersionBeginsTooEarly.class);
        }
    }

    @Nested
    class WhenTheLatestVersionHasNotBegun {
        private final IndicatorView indicator = anIndicator("2021-01-01", "2027-07-01");

        @ParameterizedTest
        @ValueSource(strings = {"2027-07-01", "2027-01-01", "2021-01-02"})
        void isReplacedByOneThatBeginsNoLater(String validFrom) {
            IndicatorView repaired = indicator.followedBy(content(validFrom), NOW);

            LocalDate first = LocalDate.parse(validFrom);
            assertThat(repaired.versions())
                    .extracting(IssuedDefinition::validUntil)
                    .containsExactly(first.minusDays(1), null, null);
            assertThat(repaired.versions()).extracting(IssuedDefinition::isVoid).containsExactly(false, true, false);
            assertThat(repaired.defined().voided()).containsExactly(2);
            assertThat(repaired.throughout(ReportingPeriod.fromString("2028")).number())
                    .isEqualTo(3);
        }

        @Test
        void isFollowedByOneThatBeginsLater() {
            IndicatorView later = indicator.followedBy(content("2028-01-01"), NOW);

            assertThat(later.defined().voided()).isEmpty();
            assertThat(later.throughout(ReportingPeriod.fromString("2027-H2")).number())
                    .isEqualTo(2);
        }

        @Test
        void replacesEveryOneThatWouldBeginNoEarlier() {
            IndicatorView repaired = indicator
                    .followedBy(content("2028-01-01"), NOW)
                    .followedBy(content("2027-01-01"), NOW.plusSeconds(1));

            assertThat(repaired.defined().voided()).containsExactly(2, 3);
            assertThatThrownBy(() -> anIndicator("2021-01-01", "2027-07-01").followedBy(content("2021-01-01"), NOW))
                    .isInstanceOf(VersionBeginsTooEarly.class);
        }

        @Test
        void isStillCalledAsTheVersionValidToday() {
            IndicatorView renamed = anIndicator("2021-01-01").followedBy(content("示例：将来的名称", "2027-01-01"), NOW);
            assertThat(renamed.name()).isEqualTo("示例覆盖率");
        }
    }

    @Test
    void isReplacedWhollyIfItsOnlyVersionHasNotBegun() {
        IndicatorView repaired = anIndicator("2027-01-01").followedBy(content("示例：更正", "2026-01-01"), NOW);

        assertThat(repaired.name()).isEqualTo("示例：更正");
        assertThat(repaired.formerOf(repaired.latest())).isEmpty();
    }

    @Test
    void beginsAtMostTwoYearsAhead() {
        assertThat(anIndicator("2028-11-02").versions()).hasSize(1);
        assertThatThrownBy(() -> anIndicator("2028-11-03")).isInstanceOf(VersionBeginsTooLate.class);
        assertThatThrownBy(() -> anIndicator("2021-01-01", "2099-01-01")).isInstanceOf(VersionBeginsTooLate.class);
    }
}
