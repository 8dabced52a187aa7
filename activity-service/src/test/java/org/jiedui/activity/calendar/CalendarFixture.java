package org.jiedui.activity.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jiedui.activity.calendar.KnownDays.ClosedDays;
import org.jiedui.activity.calendar.KnownDays.Notice;
import org.jiedui.activity.calendar.KnownDays.OwnDay;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/** Calendars of the years around 2026 made of what a test says; the days of the notices are few, and real. */
public final class CalendarFixture {

    public static final RegionCode ZHUHAI = new RegionCode("440400");

    private final List<Notice> notices = new ArrayList<>();
    private final List<OwnDay> ownDays = new ArrayList<>();
    private final List<ClosedDays> closures = new ArrayList<>();

    private CalendarFixture() {}

    public static CalendarFixture aCalendar() {
        return new CalendarFixture();
    }

    /** With Spring Festival, and the days worked for it. */
    public CalendarFixture withTheNoticeFor2026() {
        return withNotice(
                2026,
                new NoticeDay(LocalDate.of(2026, 2, 14), DayKind.WORK, "春节"),
                new NoticeDay(LocalDate.of(2026, 2, 16), DayKind.OFF, "春节"),
                new NoticeDay(LocalDate.of(2026, 2, 17), DayKind.OFF, "春节"));
    }

    public CalendarFixture withNotice(int year, NoticeDay... days) {
        notices.add(new Notice(year, null, null, List.of(days)));
        return this;
    }

    public CalendarFixture withOwnDay(String region, String date, DayKind kind) {
        return withOwnDay(region, LocalDate.parse(date), null, kind);
    }

    public CalendarFixture withDayOfEveryYear(String region, String monthDay) {
        return withOwnDay(region, null, new YearlyDay(monthDay), DayKind.OFF);
    }

    public CalendarFixture withClosure(String firstDay, String lastDay) {
        closures.add(
                new ClosedDays(UUID.randomUUID(), null, LocalDate.parse(firstDay), LocalDate.parse(lastDay), "主场活动"));
        return this;
    }

    public CalendarDays days() {
        return days(ZHUHAI);
    }

    public CalendarDays days(RegionCode region) {
        return new CalendarDays(
                region,
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2030, 12, 31),
                new KnownDays(notices, ownDays, closures));
    }

    private CalendarFixture withOwnDay(
            String region, @Nullable LocalDate date, @Nullable YearlyDay monthDay, DayKind kind) {
        ownDays.add(new OwnDay(UUID.randomUUID(), new RegionCode(region), date, monthDay, kind, "测试节日", null));
        return this;
    }
}
