package org.jiedui.activity.calendar.regional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.calendar.DayKind;
import org.jiedui.activity.calendar.YearlyDay;
import org.jiedui.kit.action.Actions;
import org.jiedui.kit.action.Offered;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.precondition.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A day a region adds to the calendar.
 *
 * @param region code of the region for which it is, with all below it
 * @param date the day, of a day of one year
 * @param monthDay month and day, of a day of every year
 * @param kind whether it is off or worked
 * @param occasion what the day is for, such as a festival of the region
 * @param removedAt present once it no longer counts
 * @param actions the operations this caller may ask for now
 */
public record RegionalDayView(
        RegionalDayId id,
        RegionCode region,
        @Nullable LocalDate date,
        @Nullable YearlyDay monthDay,
        DayKind kind,
        String occasion,
        @Nullable String document,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant removedAt,
        @Offered List<String> actions,
        long version)
        implements Versioned {

    @Override
    public String entityTag() {
        return Versioned.tag(version, actions);
    }

    /** The same, with what this caller may do. */
    RegionalDayView offeredTo(Caller caller) {
        boolean may = caller.isProvinceAbove(region);
        return Actions.offer(this, RegionalDayAction.values(), action -> may && action.isPossible(removedAt != null));
    }
}
