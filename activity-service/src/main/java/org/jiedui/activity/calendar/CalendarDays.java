package org.jiedui.activity.calendar;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiedui.activity.calendar.KnownDays.ClosedDays;
import org.jiedui.activity.calendar.KnownDays.Notice;
import org.jiedui.activity.calendar.KnownDays.OwnDay;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * The days of a region from one date to another. The first of these decides: a closure of the region; its own day, or one of
 * the nearest region above it, a date before a day of every year; the State Council notice that names the day; whether it is a
 * Saturday or Sunday.
 */
public final class CalendarDays {

    /** From 29 December on, New Year's Day can move days into the year before; the notice of the next year settles them. */
    public static final int FIRST_DAY_OF_DECEMBER_LEFT_OPEN = 29;

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final RegionCode region;
    private final LocalDate from;
    private final LocalDate to;
    private final KnownDays known;
    private final Map<Integer, Notice> notices = new HashMap<>();
    private final Map<LocalDate, NamedDay> named = new HashMap<>();
    private final List<Function<LocalDate, Optional<Decision>>> inOrder =
            List.of(this::closure, this::ownDay, this::notice, this::weekday);

    /** @param known at least of the years from {@code from} to the one after {@code to} */
    public CalendarDays(RegionCode region, LocalDate from, LocalDate to, KnownDays known) {
        this.region = region;
        this.from = from;
        this.to = to;
        this.known = known;
        known.notices().stream().sorted(comparing(Notice::year)).forEach(notice -> {
            notices.put(notice.year(), notice);
            notice.days().forEach(day -> named.put(day.date(), new NamedDay(notice, day)));
        });
    }

    public RegionCode region() {
        return region;
    }

    /** All of them, in order. */
    public Stream<CalendarDay> all() {
        return from.datesUntil(to.plusDays(1)).map(this::on);
    }

    /** @throws IllegalArgumentException if the date is none of these days */
    public CalendarDay on(LocalDate date) {
        if (date.isBefore(from) || date.isAfter(to)) {
            throw new IllegalArgumentException("%s is not within %s to %s".formatted(date, from, to));
        }
        Decision decision = inOrder.stream()
                .flatMap(source -> source.apply(date).stream())
                .findFirst()
                .orElseThrow();
        Set<Integer> missing = missingNotices(date);
        boolean makeUp = decision.working() && decision.kind() == DayKind.WORK;
        return new CalendarDay(
                date,
                decision.working(),
                makeUp,
                !missing.isEmpty(),
                decision.source(),
                () -> DaySentences.of(date, region, decision, missing));
    }

    /** The years whose notices could say something of the day and are not loaded. */
    private Set<Integer> missingNotices(LocalDate date) {
        Set<Integer> years = new TreeSet<>(Set.of(date.getYear()));
        if (date.getMonthValue() == 12 && date.getDayOfMonth() >= FIRST_DAY_OF_DECEMBER_LEFT_OPEN) {
            years.add(date.getYear() + 1);
        }
        years.removeAll(notices.keySet());
        return years;
    }

    private Optional<Decision> closure(LocalDate date) {
        return known.closures().stream()
                .filter(closed -> closed.covers(date))
                .min(comparing(ClosedDays::firstDay).thenComparing(ClosedDays::id))
                .map(closed -> Decision.of(closed, region));
    }

    /** Of a lineage the nearest region has the greatest code. */
    private Optional<Decision> ownDay(LocalDate date) {
        return known.ownDays().stream()
                .filter(own -> own.falls(date))
                .min(comparing((OwnDay own) -> own.region().value(), reverseOrder())
                        .thenComparing(OwnDay::date, nullsLast(naturalOrder())))
                .map(Decision::of);
    }

    private Optional<Decision> notice(LocalDate date) {
        @Nullable NamedDay day = named.get(date);
        return day == null ? Optional.empty() : Optional.of(Decision.of(day.notice(), day.day()));
    }

    private Optional<Decision> weekday(LocalDate date) {
        boolean working = !WEEKEND.contains(date.getDayOfWeek());
        return Optional.of(new Decision(working, null, DaySource.WEEKDAY, () -> DaySentences.weekday(working)));
    }

    private record NamedDay(Notice notice, NoticeDay day) {}
}
