package org.jiedui.activity.timetable;

import java.time.LocalDate;
import org.jiedui.activity.placement.OwedLeg;
import org.jiedui.activity.scheduling.ActivityId;
import org.jspecify.annotations.Nullable;

/**
 * A part of an obligation as it stands now.
 *
 * @param owed whether the pair still owes it; a part that it does not is only there for the activity that declares it
 * @param activity the one that declares it
 * @param planned whether that has a date and no sessions, so that a timetable may still move it
 * @param on the day of that activity that counts
 */
record LegInYear(
        OwedLeg leg,
        boolean owed,
        @Nullable ActivityId activity,
        boolean planned,
        @Nullable LocalDate on) {

    /** Whether it waits for a date. */
    boolean isOpen() {
        return owed && activity == null;
    }
}
