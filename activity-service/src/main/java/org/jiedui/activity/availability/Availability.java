package org.jiedui.activity.availability;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiedui.activity.calendar.CalendarDay;
import org.jiedui.activity.calendar.CalendarDays;
import org.jiedui.events.PlanEvent.BlockedWeek;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.problem.Text;

/** The days of a pair from one date to another, of which both sides' calendars tell; other dates are no dates of it. */
public final class Availability {

    private static final Text BLOCKED =
            new Text("%s（%s）在年度计划中避开 %s 周。", "The %s (%s) has blocked week %s in the annual plan.");
    private static final Text BLOCKED_BECAUSE =
            new Text("%s（%s）在年度计划中避开 %s 周：%s。", "The %s (%s) has blocked week %s in the annual plan: %s.");

    private final Map<SideOfPairing, CalendarDays> days;
    private final List<BlockedWeek> blockedWeeks;

    /** @param leading the days of that side's region; {@code partner} those of the other, of the same dates */
    public Availability(CalendarDays leading, CalendarDays partner, Collection<BlockedWeek> blockedWeeks) {
        this.days = Map.of(SideOfPairing.LEADING, leading, SideOfPairing.PARTNER, partner);
        this.blockedWeeks = blockedWeeks.stream().distinct().toList();
    }

    /** Everything that speaks against the day; nothing if it is open. */
    public List<Objection> objections(LocalDate day) {
        List<Objection> objections = new ArrayList<>();
        for (SideOfPairing side : SideOfPairing.values()) {
            CalendarDay known = of(side).on(day);
            if (!known.working()) {
                objections.add(new Objection(Objection.Rule.WORKING_DAY, side, known.because()));
            }
            blocked(day)
                    .filter(blocked -> blocked.side() == side)
                    .forEach(blocked -> objections.add(objection(blocked)));
        }
        return List.copyOf(objections);
    }

    private Objection objection(BlockedWeek blocked) {
        Text because = blocked.reason() == null
                ? BLOCKED.with(blocked.side(), of(blocked.side()).region(), blocked.week())
                : BLOCKED_BECAUSE.with(blocked.side(), of(blocked.side()).region(), blocked.week(), blocked.reason());
        return new Objection(Objection.Rule.NOT_IN_A_BLOCKED_WEEK, blocked.side(), because);
    }

    public boolean isOpen(LocalDate day) {
        return onBothSides(day).allMatch(CalendarDay::working)
                && blocked(day).findAny().isEmpty();
    }

    /** Whether either side works that day instead of another. */
    public boolean isMakeUp(LocalDate day) {
        return onBothSides(day).anyMatch(CalendarDay::makeUp);
    }

    /** Whether a notice that could still change the day is not loaded. */
    public boolean isProvisional(LocalDate day) {
        return onBothSides(day).anyMatch(CalendarDay::provisional);
    }

    /** The first from one date to another, both included, in order. */
    public List<LocalDate> nextOpenDays(LocalDate from, LocalDate lastDay, int atMost) {
        return lastDay.isBefore(from)
                ? List.of()
                : from.datesUntil(lastDay.plusDays(1))
                        .filter(this::isOpen)
                        .limit(atMost)
                        .toList();
    }

    private Stream<CalendarDay> onBothSides(LocalDate day) {
        return days.values().stream().map(side -> side.on(day));
    }

    private CalendarDays of(SideOfPairing side) {
        return Objects.requireNonNull(days.get(side));
    }

    /** The weeks blocked by either side that the day lies in; 2027-01-01 lies in 2026-W53. */
    private Stream<BlockedWeek> blocked(LocalDate day) {
        String week = DateTimeFormatter.ISO_WEEK_DATE.format(day).substring(0, "2026-W53".length());
        return blockedWeeks.stream().filter(blocked -> blocked.week().equals(week));
    }
}
