package org.jiedui.events.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2022-12-14, 2022-12-01, 2022-12",
        "MONTH, 2024-02-29, 2024-02-01, 2024-02",
        "QUARTER, 2022-12-14, 2022-10-01, 2022-Q4",
        "QUARTER, 2023-03-31, 2023-01-01, 2023-Q1",
        "QUARTER, 2023-04-01, 2023-04-01, 2023-Q2",
        "HALF_YEAR, 2022-06-30, 2022-01-01, 2022-H1",
        "HALF_YEAR, 2022-07-01, 2022-07-01, 2022-H2",
        "YEAR, 2022-12-31, 2022-01-01, 2022"
    })
    void knowsTheOneADayFallsIn(Period period, LocalDate day, LocalDate first, String label) {
        assertThat(period.beginning(day)).isEqualTo(first);
        assertThat(period.label(day)).isEqualTo(label);
        assertThat(period.beginning(first)).isEqualTo(first);
        assertThat(period.label(first.plusMonths(period.months()))).isNotEqualTo(label);
    }
}
