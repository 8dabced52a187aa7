package org.jiedui.activity.calendar.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.activity.calendar.notice.NoticeRow.Column.DATE;
import static org.jiedui.activity.calendar.notice.NoticeRow.Column.KIND;
import static org.jiedui.activity.calendar.notice.NoticeRow.Column.OCCASION;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jiedui.activity.calendar.DayKind;
import org.jiedui.activity.calendar.NoticeDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeSheetTest {

    private static final NoticeRow GOOD = new NoticeRow("2026-02-14", "WORK", "春节");

    @Test
    void isTakenOverWhenNothingIsWrong() {
        NoticeSheet sheet = new NoticeSheet(2026, List.of(GOOD, new NoticeRow("2025-12-31", "OFF", "元旦")));

        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.days())
                .containsExactly(
                        new NoticeDay(LocalDate.of(2026, 2, 14), DayKind.WORK, "春节"),
                        new NoticeDay(LocalDate.of(2025, 12, 31), DayKind.OFF, "元旦"));
    }

    @Test
    void namesEverythingWrongRowByRow() {
        NoticeSheet sheet = new NoticeSheet(
                2026,
                List.of(
                        GOOD,
                        new NoticeRow("2026-02-30", "off", null),
                        new NoticeRow(null, null, "节".repeat(51)),
                        new NoticeRow("2026-02-16", "WORK", "春节"),
                        GOOD));

        assertThat(sheet.faults())
                .extracting(RowFault::row, RowFault::column, RowFault::code)
                .containsExactly(
                        Tuple.tuple(1, DATE, "wrong-type"),
                        Tuple.tuple(1, KIND, "wrong-type"),
                        Tuple.tuple(1, OCCASION, "not-null"),
                        Tuple.tuple(2, DATE, "not-null"),
                        Tuple.tuple(2, KIND, "not-null"),
                        Tuple.tuple(2, OCCASION, "size"),
                        Tuple.tuple(3, KIND, "worked-anyway"),
                        Tuple.tuple(4, DATE, "no-repeats"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-28", "2027-01-01", "2024-12-31"})
    void settlesNoDaysButThoseOfItsYearAndTheLastOfDecemberBefore(String date) {
        assertThat(new NoticeSheet(2026, List.of(new NoticeRow(date, "OFF", "元旦"))).faults())
                .extracting(RowFault::code)
                .containsExactly("outside-the-year");
    }
}
