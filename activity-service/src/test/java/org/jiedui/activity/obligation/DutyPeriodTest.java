package org.jiedui.activity.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.events.vocabulary.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DutyPeriodTest {

    @ParameterizedTest
    @EnumSource(Period.class)
    void coversTheYearWithoutGapOrOverlap(Period kind) {
        List<DutyPeriod> year = DutyPeriod.of(kind, 2024);

        assertThat(year.getFirst().from()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(year.getLast().to()).isEqualTo(LocalDate.of(2024, 12, 31));
        for (int i = 1; i < year.size(); i++) {
            assertThat(year.get(i).from()).isEqualTo(year.get(i - 1).to().plusDays(1));
        }
    }

    @Test
    void knowsTheLengthOfFebruary() {
        assertThat(DutyPeriod.of(Period.MONTH, 2024).get(1).to()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(DutyPeriod.of(Period.MONTH, 2023).get(1).to()).isEqualTo(LocalDate.of(2023, 2, 28));
    }

    @Test
    void isLabelledAsPeopleWriteIt() {
        assertThat(Stream.of(Period.values())
                        .map(kind -> DutyPeriod.of(kind, 2022).getLast().label()))
                .containsExactly("2022-12", "2022-Q4", "2022-H2", "2022");
    }
}
