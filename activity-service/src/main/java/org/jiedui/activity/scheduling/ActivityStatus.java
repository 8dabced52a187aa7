package org.jiedui.activity.scheduling;

/** Where an activity stands; {@link ActivityAction} says what may be done then. */
public enum ActivityStatus {
    /** It has its sessions, and attendance is recorded. */
    SCHEDULED,
    COMPLETED
}
