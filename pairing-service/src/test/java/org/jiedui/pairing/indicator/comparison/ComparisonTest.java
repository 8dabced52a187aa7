package org.jiedui.pairing.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.pairing.indicator.definition.IndicatorFixture.anIndicator;

import org.jiedui.pairing.indicator.definition.IndicatorView;
import org.jiedui.pairing.indicator.definition.NoDefinitionThroughout;
import org.jiedui.pairing.indicator.period.ReportingPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private final IndicatorView indicator = anIndicator("2021-01-01", "2024-01-01");

    @Test
    void staysWithinOneVersionOfTheDefinition() {
        assertThat(compare("2022", "2023").definition().number()).isEqualTo(1);
        assertThatThrownBy(() -> compare("2023", "2024"))
                .isInstanceOf(DefinitionsDiffer.class)
                .hasMessageContaining("version 1 (2021-01-01 to 2023-12-31)")
                .hasMessageContaining("version 2 (from 2024-01-01)");
        assertThatThrownBy(() -> compare("2020", "2021")).isInstanceOf(NoDefinitionThroughout.class);
    }

    @ParameterizedTest
    @CsvSource({"2023, 2022", "2022, 2022", "2021, 2022-Q1", "2022-H1, 2022-Q3"})
    void needsABaselineAsLongAndBefore(String baseline, String period) {
        assertThatThrownBy(() -> compare(baseline, period)).isInstanceOf(PeriodsDoNotCompare.class);
    }

    private Comparison compare(String baseline, String period) {
        return Comparison.of(indicator, ReportingPeriod.fromString(baseline), ReportingPeriod.fromString(period));
    }
}
