package org.jiedui.activity.timetable;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.obligation.DutyPeriod;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.activity.placement.Exclusion;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.activity.scheduling.ActivityStatus;
import org.jiedui.events.vocabulary.Duty;
import org.jspecify.annotations.Nullable;

/**
 * A line of a timetable as it is read: an {@link Entry}, and how its activity stands now.
 *
 * @param obligation id of the obligation
 * @param ordinal number among the obligations of the same duty and period, from 1
 * @param leg number of the leg, from 1
 * @param on the date as it is proposed, or was agreed; absent when no day fits
 * @param pinned whether it stays there whatever else is arranged
 * @param provisional whether the notice that decides about the day is not loaded
 * @param tooNear working days to the nearest other meeting, where no day fits that keeps the spacing
 * @param excluded which rule excludes which days of the period, where no day fits
 * @param activity id of the activity it was planned as; absent until the date was accepted
 * @param standing how that activity stands now, whatever was agreed
 */
public record Line(
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
        @Nullable ActivityId activity,
        @Nullable ActivityStanding standing) {

    /**
     * How an activity stands now.
     *
     * @param status where the activity stands
     * @param on the day of it that counts, or on which it begins
     * @param counts whether it still declares this part
     */
    public record ActivityStanding(ActivityStatus status, LocalDate on, boolean counts) {}
}
