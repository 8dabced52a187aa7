package org.jiedui.activity.placement;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jiedui.activity.obligation.DutyPeriod;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.activity.pair.Term.OutOfForce;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.events.vocabulary.SideOfPairing;

/** Years of a pair, day by day: 2026 as the State Council's notice has it, any other with Monday to Friday. */
final class YearFixture {

    /** Of the notice for 2026: from, to. */
    private static final List<LocalDate> OFF_2026 = dates(
            "2026-01-01",
            "2026-01-03",
            "2026-02-15",
            "2026-02-23",
            "2026-04-04",
            "2026-04-06",
            "2026-05-01",
            "2026-05-05",
            "2026-06-19",
            "2026-06-21",
            "2026-09-25",
            "2026-09-27",
            "2026-10-01",
            "2026-10-07");

    private static final List<LocalDate> MAKE_UP_2026 =
            dates("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10");

    private final int year;
    private LocalDate first;
    private LocalDate last;
    private int spacing = 5;
    private final List<LocalDate> meetings = new ArrayList<>();
    private final List<LocalDate> closed = new ArrayList<>();
    private final List<LocalDate> suspended = new ArrayList<>();
    private final List<Integer> blockedWeeks = new ArrayList<>();
    private final Map<SideOfPairing, Set<DayOfWeek>> preferred = new HashMap<>();

    private YearFixture(int year) {
        this.year = year;
        this.first = LocalDate.of(year, 1, 1);
        this.last = LocalDate.of(year, 12, 31);
    }

    static YearFixture of(int year) {
        return new YearFixture(year);
    }

    YearFixture from(String day) {
        first = LocalDate.parse(day);
        return this;
    }

    YearFixture until(String day) {
        last = LocalDate.parse(day);
        return this;
    }

    YearFixture spacing(int days) {
        spacing = days;
        return this;
    }

    YearFixture meetingOn(LocalDate day) {
        meetings.add(day);
        return this;
    }

    YearFixture closed(LocalDate day) {
        closed.add(day);
        return this;
    }

    YearFixture closed(String from, String to) {
        LocalDate.parse(from).datesUntil(LocalDate.parse(to).plusDays(1)).forEach(closed::add);
        return this;
    }

    YearFixture suspended(String from, String to) {
        LocalDate.parse(from).datesUntil(LocalDate.parse(to).plusDays(1)).forEach(suspended::add);
        return this;
    }

    YearFixture blocked(int week) {
        blockedWeeks.add(week);
        return this;
    }

    YearFixture prefers(SideOfPairing side, DayOfWeek... weekdays) {
        preferred.put(side, Set.of(weekdays));
        return this;
    }

    Circumstances circumstances() {
        List<PairDay> days = LocalDate.of(year - 1, 12, 1)
                .datesUntil(LocalDate.of(year + 1, 2, 1))
                .map(this::day)
                .toList();
        return new Circumstances(first, last, days, meetings, spacing, preferred);
    }

    private PairDay day(LocalDate day) {
        boolean makeUp = MAKE_UP_2026.contains(day);
        boolean off = false;
        for (int i = 0; i < OFF_2026.size(); i += 2) {
            off |= !day.isBefore(OFF_2026.get(i)) && !day.isAfter(OFF_2026.get(i + 1));
        }
        boolean weekend = day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
        boolean working = makeUp || (!weekend && !off && !closed.contains(day));
        boolean blocked = day.get(IsoFields.WEEK_BASED_YEAR) == year
                && blockedWeeks.contains(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new PairDay(
                day, working, blocked, suspended.contains(day) ? OutOfForce.SUSPENDED : null, makeUp, false, List.of());
    }

    /** The legs of one obligation. */
    static List<OwedLeg> owed(Duty duty, Period kind, String from, int legs) {
        DutyPeriod period = new DutyPeriod(kind, LocalDate.parse(from));
        UUID id = UUID.nameUUIDFromBytes((duty + from).getBytes(StandardCharsets.UTF_8));
        List<OwedLeg> owed = new ArrayList<>();
        for (int leg = 1; leg <= legs; leg++) {
            owed.add(new OwedLeg(new ObligationId(id), duty, period, 1, leg));
        }
        return owed;
    }

    /** What 珠海 and 遵义 owe in a full year: 20 meetings. */
    static List<OwedLeg> aFullYear(int year) {
        List<OwedLeg> owed = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            String from = "%d-%02d-01".formatted(year, month);
            owed.addAll(owed(Duty.ONLINE_TRAINING, Period.MONTH, from, 1));
            if (month % 3 == 1) {
                owed.addAll(owed(Duty.TECHNICAL_EXCHANGE, Period.QUARTER, from, 1));
            }
            if (month % 6 == 1) {
                owed.addAll(owed(Duty.SYMPOSIUM, Period.HALF_YEAR, from, 1));
            }
        }
        owed.addAll(owed(Duty.MUTUAL_VISIT, Period.YEAR, year + "-01-01", 2));
        return owed;
    }

    private static List<LocalDate> dates(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).toList();
    }
}
