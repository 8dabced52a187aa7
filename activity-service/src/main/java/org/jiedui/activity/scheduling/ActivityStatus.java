package org.jiedui.activity.scheduling;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** Where an activity stands; {@link ActivityAction} says what may be done then. */
public enum ActivityStatus {
    @Named(zh = "已定日期", en = "planned")
    @Meaning(value = "Both sides agreed on its day; it has no sessions yet", zh = "双方已商定日期，尚未安排环节")
    PLANNED,
    @Named(zh = "已安排", en = "scheduled")
    @Meaning(value = "It has its sessions, and attendance is recorded", zh = "已有环节，可记录参会情况")
    SCHEDULED,
    /** Between the begin and the end of its sessions. It follows from the clock and is never stored: {@link ActivityState}, and in SQL {@link StatusOfActivity}. */
    @Named(zh = "进行中", en = "running")
    @Meaning(value = "Its first session has begun, and its last has not ended", zh = "第一个环节已开始，最后一个环节尚未结束")
    RUNNING,
    @Named(zh = "已完成", en = "completed")
    @Meaning(value = "It was held, and what came of it is circulated to both sides", zh = "活动已举办，成果已通报双方")
    COMPLETED,
    @Named(zh = "已取消", en = "cancelled")
    @Meaning(value = "It does not take place, or did not", zh = "不举办，或未曾举办")
    CANCELLED
}
