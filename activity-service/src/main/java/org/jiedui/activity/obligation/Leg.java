package org.jiedui.activity.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.events.Named;
import org.jspecify.annotations.Nullable;

/**
 * A part of an obligation, and how far it is met.
 *
 * @param number which part, from 1
 * @param activityId what declares it; absent for cases, and while nothing does
 * @param plannedFor the day in China of the session that counts
 * @param heldOn the day on which it was held, or the cases were published
 */
public record Leg(
        int number,
        Standing standing,
        @Nullable UUID activityId,
        @Nullable LocalDate plannedFor,
        @Nullable LocalDate heldOn) {

    /** How far a leg is met. */
    public enum Standing {
        /** No activity declares it. */
        @Named(zh = "无安排", en = "open")
        OPEN,
        /** An activity that is still to come, or runs, declares it. */
        @Named(zh = "已安排", en = "planned")
        PLANNED,
        /** The time of the activity that declares it has passed, and it was neither completed nor cancelled. */
        @Named(zh = "活动未办结", en = "not completed")
        NOT_COMPLETED,
        @Named(zh = "已完成", en = "held")
        HELD
    }
}
