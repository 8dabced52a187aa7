package org.jiedui.activity.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.activity.calendar.CalendarFixture.aCalendar;
import static org.jiedui.activity.calendar.DayKind.OFF;
import static org.jiedui.activity.calendar.DayKind.WORK;

import java.time.LocalDate;
import org.jiedui.activity.calendar.CalendarRefusals.NotADayOfTheYear;
import org.jiedui.activity.calendar.DaySource.DaySourceKind;
import org.jiedui.kit.problem.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, true, false, WEEKDAY",
        "2026-02-14, true, true, NOTICE",
        "2026-02-16, false, false, NOTICE",
        "2026-02-21, false, false, WEEKDAY"
    })
    void followsTheNoticeAndThenTheDayOfTheWeek(LocalDate date, boolean working, boolean makeUp, DaySourceKind source) {
        CalendarDay day = aCalendar().withTheNoticeFor2026().days().on(date);

        assertThat(day.working()).isEqualTo(working);
        assertThat(day.makeUp()).isEqualTo(makeUp);
        assertThat(day.source().kind()).isEqualTo(source);
    }

    @Test
    void saysWhyInWordsWithTheSource() {
        CalendarDay day = aCalendar().withTheNoticeFor2026().days().on(LocalDate.of(2026, 2, 14));

        assertThat(day.because())
                .isEqualTo(new Text(
                        "2026-02-14（星期六）在 440400 是工作日：国务院 2026 年放假通知定为调休上班（春节）。",
                        "2026-02-14 (Saturday) is a working day in 440400:"
                                + " the State Council notice for 2026 makes it a make-up working day (春节)."));
        assertThat(day.source().noticeYear()).isEqualTo(2026);
    }

    @Test
    void letsAClosureDecideBeforeAnythingElse() {
        CalendarDay day = aCalendar()
                .withTheNoticeFor2026()
                .withOwnDay("440400", "2026-02-14", WORK)
                .withClosure("2026-02-14", "2026-02-14")
                .days()
                .on(LocalDate.of(2026, 2, 14));

        assertThat(day.working()).isFalse();
        assertThat(day.makeUp()).isFalse();
        assertThat(day.because().zh()).contains("不是工作日：440400 自 2026-02-14 至 2026-02-14 不安排活动（主场活动）");
    }

    @Test
    void letsTheNearestRegionDecideBeforeTheNotice() {
        CalendarDays days = aCalendar()
                .withTheNoticeFor2026()
                .withOwnDay("440000", "2026-02-14", OFF)
                .withOwnDay("440400", "2026-02-14", WORK)
                .withOwnDay("440000", "2026-03-02", OFF)
                .days();

        assertThat(days.on(LocalDate.of(2026, 2, 14)).source().region()).isEqualTo(CalendarFixture.ZHUHAI);
        assertThat(days.on(LocalDate.of(2026, 2, 14)).makeUp()).isTrue();
        assertThat(days.on(LocalDate.of(2026, 3, 2)).working()).isFalse();
    }

    @Test
    void letsADateOfARegionDecideBeforeItsDayOfEveryYear() {
        CalendarDays days = aCalendar()
                .withDayOfEveryYear("440400", "12-11")
                .withOwnDay("440400", "2026-12-11", WORK)
                .days();

        assertThat(days.on(LocalDate.of(2025, 12, 11)).working()).isFalse();
        assertThat(days.on(LocalDate.of(2026, 12, 11)).working()).isTrue();
    }

    @Test
    void knowsTheLeapDayInLeapYearsOnly() {
        CalendarDays days = aCalendar().withDayOfEveryYear("440400", "02-29").days();

        assertThat(days.all()
                        .filter(day -> day.source().kind() == DaySourceKind.REGION)
                        .map(CalendarDay::date))
                .containsExactly(LocalDate.of(2020, 2, 29), LocalDate.of(2024, 2, 29), LocalDate.of(2028, 2, 29));
    }

    @Test
    void takesTheLastDayOfDecemberFromTheNextYearsNotice() {
        LocalDate newYearsEve = LocalDate.of(2022, 12, 31);
        CalendarFixture calendar = aCalendar().withNotice(2022);
        assertThat(calendar.days().on(newYearsEve).source().kind()).isEqualTo(DaySourceKind.WEEKDAY);
        assertThat(calendar.days().on(newYearsEve).provisional()).isTrue();

        calendar.withNotice(2023, new NoticeDay(newYearsEve, OFF, "元旦"));

        assertThat(calendar.days().on(newYearsEve).source().noticeYear()).isEqualTo(2023);
        assertThat(calendar.days().on(newYearsEve).provisional()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-28, true",
        "2025-12-31, true",
        "2026-01-01, false",
        "2026-12-28, false",
        "2026-12-29, true",
        "2027-06-01, true"
    })
    void isProvisionalWithoutTheNoticesThatCouldChangeIt(LocalDate date, boolean provisional) {
        assertThat(aCalendar().withTheNoticeFor2026().days().on(date).provisional())
                .isEqualTo(provisional);
    }

    @Test
    void namesTheNoticesThatAreMissing() {
        assertThat(aCalendar().days().on(LocalDate.of(2027, 12, 31)).because().en())
                .endsWith("This is provisional: the notice for 2027, 2028 is not loaded.");
    }

    @Test
    void knowsNoOtherDays() {
        CalendarDays days = aCalendar().days();

        assertThatThrownBy(() -> days.on(LocalDate.of(2031, 1, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"02-30", "13-01", "3-3", "0303", "-03-03", "三月三"})
    void refusesADayThatNoYearHas(String monthDay) {
        assertThatThrownBy(() -> new YearlyDay(monthDay)).isInstanceOf(NotADayOfTheYear.class);
    }
}
