package org.jiedui.activity.scheduling;

import org.jiedui.events.Named;

/** Where an activity stands; {@link ActivityAction} says what may be done then. */
public enum ActivityStatus {
    /** Both sides agreed on its day; it has no sessions yet. */
    @Named(zh = "已定日期", en = "planned")
    PLANNED,
    /** It has its sessions, and attendance is recorded. */
    @Named(zh = "已安排", en = "scheduled")
    SCHEDULED,
    /** Between the begin and the end of its sessions. It follows from the clock and is never stored: {@link ActivityState}, and in SQL {@link StatusOfActivity}. */
    @Named(zh = "进行中", en = "running")
    RUNNING,
    @Named(zh = "已完成", en = "completed")
    COMPLETED,
    /** It does not take place, or did not. */
    @Named(zh = "已取消", en = "cancelled")
    CANCELLED
}
