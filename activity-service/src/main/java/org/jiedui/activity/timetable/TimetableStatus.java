package org.jiedui.activity.timetable;

import org.jiedui.events.Named;

/** Where a timetable stands; {@link TimetableAction} says what may be done then. */
public enum TimetableStatus {
    /** Only the side that drafts it sees it. */
    @Named(zh = "草拟中", en = "a draft")
    DRAFT,
    /** It waits for the other side; dates that were accepted before go on standing. */
    @Named(zh = "待对方确认", en = "proposed")
    PROPOSED,
    @Named(zh = "待修改", en = "to be changed")
    CHANGES_REQUESTED,
    /** Its activities are planned. */
    @Named(zh = "已确认", en = "accepted")
    ACCEPTED,
    @Named(zh = "已撤回", en = "withdrawn")
    WITHDRAWN
}
