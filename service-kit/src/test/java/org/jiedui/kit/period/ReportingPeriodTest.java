package org.jiedui.kit.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jiedui.events.vocabulary.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2022, YEAR, 2022-01-01, 2022-12-31",
        "2022-H1, HALF_YEAR, 2022-01-01, 2022-06-30",
        "2022-H2, HALF_YEAR, 2022-07-01, 2022-12-31",
        "2022-Q1, QUARTER, 2022-01-01, 2022-03-31",
        "2022-Q4, QUARTER, 2022-10-01, 2022-12-31",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2100-12, MONTH, 2100-12-01, 2100-12-31"
    })
    void isReadAsPeopleWriteItAndWrittenTheSame(String text, Period kind, LocalDate from, LocalDate to) {
        ReportingPeriod period = ReportingPeriod.fromString(text);
        assertThat(period).isEqualTo(new ReportingPeriod(kind, from));
        assertThat(period.to()).isEqualTo(to);
        assertThat(period.label()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "22",
                "1999",
                "2101",
                "2022-0",
                "2022-13",
                "2022-1",
                "2022-Q5",
                "2022-H3",
                "2022-12-01",
                "２０２２"
            })
    void isNothingElse(String text) {
        assertThatThrownBy(() -> ReportingPeriod.fromString(text)).isInstanceOf(NotAPeriod.class);
    }

    @ParameterizedTest
    @CsvSource({"2022, 2023, true", "2022-Q4, 2023-Q1, true", "2023, 2022, false", "2022, 2022, false"})
    void followsWhatHasEnded(String first, String second, boolean follows) {
        assertThat(ReportingPeriod.fromString(second).follows(ReportingPeriod.fromString(first)))
                .isEqualTo(follows);
    }
}
