package org.jiedui.activity.timetable;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.obligation.DutyPeriod;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.activity.placement.Circumstances;
import org.jiedui.activity.placement.Exclusion;
import org.jiedui.activity.placement.OwedLeg;
import org.jiedui.activity.placement.PlacedLeg;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.events.TimetableEvent.Meeting;
import org.jiedui.events.vocabulary.Duty;
import org.jspecify.annotations.Nullable;

/**
 * A line of a timetable: a part of an obligation and its date.
 *
 * @param ordinal which obligation of its period, from 1
 * @param leg which part of it, from 1
 * @param on absent when no day fits
 * @param pinned whether it stays there whatever else is arranged
 * @param provisional whether the notice that decides about the day was not loaded when that was asked last; {@link Line} says how it is now
 * @param tooNear working days to the nearest other meeting, where no day fits that keeps the spacing
 * @param excluded which rule excludes which days of the period, where no day fits
 * @param activity the one it was planned as; absent until the date was accepted
 */
public record Entry(
        ObligationId obligation,
        Duty duty,
        DutyPeriod period,
        int ordinal,
        int leg,
        @Nullable LocalDate on,
        boolean pinned,
        boolean provisional,
        @Nullable Integer tooNear,
        List<Exclusion> excluded,
        @Nullable ActivityId activity) {

    /** A part that waits for a date. */
    static Entry of(OwedLeg leg) {
        return new Entry(
                leg.obligation(),
                leg.duty(),
                leg.period(),
                leg.ordinal(),
                leg.leg(),
                null,
                false,
                false,
                null,
                List.of(),
                null);
    }

    static Entry of(PlacedLeg placed, boolean pinned, @Nullable ActivityId activity, Circumstances known) {
        OwedLeg leg = placed.leg();
        LocalDate on = placed.on();
        return new Entry(
                leg.obligation(),
                leg.duty(),
                leg.period(),
                leg.ordinal(),
                leg.leg(),
                on,
                pinned,
                on != null && known.isProvisional(on),
                placed.tooNear(),
                placed.excluded(),
                activity);
    }

    OwedLeg owed() {
        return new OwedLeg(obligation, duty, period, ordinal, leg);
    }

    boolean isFor(LegDate date) {
        return obligation.equals(date.obligation()) && leg == date.leg();
    }

    /** Whether its activity is the one that plans or has held the leg now. */
    boolean isHeldBy(LegInYear now) {
        return now.isHeldBy(activity);
    }

    /** Whether its activity declares the leg still, and plans nothing any more. */
    boolean hasLapsed(LegInYear now) {
        return now.hasLapsed(activity);
    }

    Entry at(@Nullable LocalDate day, boolean isPinned) {
        return new Entry(
                obligation, duty, period, ordinal, leg, day, isPinned, provisional, tooNear, excluded, activity);
    }

    /** The same, by the notices that are loaded now. */
    Entry knownIn(YearOfThePair year) {
        return new Entry(
                obligation,
                duty,
                period,
                ordinal,
                leg,
                on,
                pinned,
                on != null && year.isProvisional(on),
                tooNear,
                excluded,
                activity);
    }

    /** The same, or where its activity stands if it has no date. */
    Entry orOn(@Nullable LocalDate standing) {
        return on == null ? at(standing, pinned) : this;
    }

    Entry plannedAs(@Nullable ActivityId planned) {
        return new Entry(obligation, duty, period, ordinal, leg, on, pinned, provisional, tooNear, excluded, planned);
    }

    /** Only of an entry that has a date. */
    Meeting published(LocalDate day) {
        return new Meeting(obligation.value(), duty, period.label(), leg, day, provisional);
    }
}
