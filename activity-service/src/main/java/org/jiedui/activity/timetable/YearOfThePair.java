package org.jiedui.activity.timetable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiedui.activity.placement.Circumstances;
import org.jiedui.activity.placement.OwedLeg;
import org.jiedui.activity.placement.PairDay;
import org.jiedui.activity.placement.PlacementRule;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.kit.problem.Text;

/**
 * What the dates of a pair's year depend on, as it is now.
 *
 * @param legs of all obligations that a meeting meets
 * @param declared what activities declare that have a date and no sessions, of other years too
 * @param meetings the days on which the pair meets, with some before and after the year
 * @param days every day of the year, with some before and after
 * @param first the first day that is still to come
 * @param last the last day on which the pairing is in force
 */
record YearOfThePair(
        int number,
        List<LegInYear> legs,
        List<DeclaredLeg> declared,
        List<MeetingDay> meetings,
        List<PairDay> days,
        LocalDate first,
        LocalDate last) {

    /**
     * What an activity declares.
     *
     * @param on the day of it that counts
     */
    record DeclaredLeg(ActivityId activity, OwedLeg leg, LocalDate on) {

        /** Whether it counts there as it does now, if the activity moves. */
        boolean countsAlikeOn(LocalDate other) {
            return leg.period().countsAlike(on, other);
        }
    }

    /** A day on which the pair meets. */
    record MeetingDay(ActivityId activity, LocalDate on) {}

    /** @param movable activities whose dates are given in a timetable instead */
    Circumstances circumstances(Wishes wishes, Set<ActivityId> movable) {
        List<LocalDate> others = meetings.stream()
                .filter(meeting -> !movable.contains(meeting.activity()))
                .map(MeetingDay::on)
                .toList();
        return circumstances(wishes, others);
    }

    private Circumstances circumstances(Wishes wishes, Collection<LocalDate> others) {
        return new Circumstances(first, last, days, others, wishes.spacing(), wishes.preferred());
    }

    /** The rule that a date has come to break since it was given: of the calendar, of the plan or of the terms. */
    Optional<PlacementRule> brokenBy(OwedLeg leg, LocalDate on, Wishes wishes) {
        return on.isBefore(first)
                ? Optional.empty()
                : PlacementRule.brokenBy(leg, on, circumstances(wishes, List.of()));
    }

    /** What closes or blocks a day, or suspends the pairing, in sentences. */
    List<Text> because(LocalDate on) {
        return days.stream()
                .filter(day -> day.date().equals(on))
                .flatMap(day -> day.because().stream())
                .toList();
    }

    /** Whether a notice that could still change the day is not loaded. */
    boolean isProvisional(LocalDate on) {
        return days.stream().anyMatch(day -> day.date().equals(on) && day.provisional());
    }

    Optional<LegInYear> find(OwedLeg leg) {
        return legs.stream().filter(each -> each.leg().equals(leg)).findFirst();
    }

    /** What an activity declares besides a leg. */
    List<DeclaredLeg> besides(OwedLeg leg, ActivityId activity) {
        return declared.stream()
                .filter(each -> each.activity().equals(activity) && !each.leg().equals(leg))
                .toList();
    }

    List<OwedLeg> open() {
        return legs.stream().filter(LegInYear::isOpen).map(LegInYear::leg).toList();
    }
}
