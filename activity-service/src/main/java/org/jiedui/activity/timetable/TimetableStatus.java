package org.jiedui.activity.timetable;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** Where a timetable stands; {@link TimetableAction} says what may be done then. */
public enum TimetableStatus {
    @Named(zh = "草拟中", en = "draft")
    @Meaning(value = "Only the side that drafts it sees it", zh = "只有起草的一方可见")
    DRAFT,
    @Named(zh = "待对方确认", en = "proposed")
    @Meaning(
            value = "It waits for the other side; dates that were accepted before go on standing",
            zh = "等待对方确认；此前确认的日期仍然有效")
    PROPOSED,
    @Named(zh = "待修改", en = "to be changed")
    @Meaning(
            value = "The other side asked for changes; the side that proposed edits and proposes again",
            zh = "对方要求修改，由提出的一方修改后再提")
    CHANGES_REQUESTED,
    @Named(zh = "已确认", en = "accepted")
    @Meaning(value = "The other side accepted it: its activities are planned", zh = "对方已确认，活动按其安排")
    ACCEPTED,
    @Named(zh = "已撤回", en = "withdrawn")
    @Meaning(value = "The side that proposed it withdrew it", zh = "由提出的一方撤回")
    WITHDRAWN
}
