package org.jiedui.activity.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jspecify.annotations.Nullable;

/**
 * A part of an obligation, and how far it is met.
 *
 * @param number number of the leg, from 1
 * @param standing how far it is met
 * @param activityId id of the activity that declares it; absent for cases, and while nothing does
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
        @Named(zh = "无安排", en = "open")
        @Meaning(value = "No activity declares it", zh = "没有活动用来完成这一部分")
        OPEN,
        @Named(zh = "已安排", en = "planned")
        @Meaning(value = "An activity that is still to come, or runs, declares it", zh = "有将要举办或正在举办的活动用来完成这一部分")
        PLANNED,
        @Named(zh = "活动未办结", en = "not completed")
        @Meaning(
                value =
                        "The time of the activity that declares it has passed, and it was neither completed nor cancelled",
                zh = "用来完成它的活动时间已过，既未完成也未取消")
        NOT_COMPLETED,
        @Named(zh = "已完成", en = "held")
        @Meaning(value = "It was held", zh = "这一部分已完成")
        HELD
    }
}
