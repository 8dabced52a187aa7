package org.jiedui.activity.desk;

import org.jiedui.events.Named;

/** Why something lies on the desk. */
public enum DeskKind {
    /** The other side proposes other times for an activity. */
    @Named(zh = "待答复改期", en = "other times to answer")
    ANSWER_TIMES(true),
    /** The other side proposes the dates of a year. */
    @Named(zh = "待确认时间表", en = "timetable to answer")
    ANSWER_TIMETABLE(true),
    /** The other side asked for changes of the dates that this side proposed. */
    @Named(zh = "待修改时间表", en = "timetable to change")
    REVISE_TIMETABLE(true),
    /** The other side proposes that an obligation need not be met. */
    @Named(zh = "待答复免办", en = "waiver to answer")
    ANSWER_WAIVER(true),
    /** An activity is over, and neither completed nor cancelled. */
    @Named(zh = "待办结活动", en = "activity to complete")
    COMPLETE_ACTIVITY(true),
    /** A period is over, and nothing of what was owed in it is met or planned; of this year and the one before. */
    @Named(zh = "逾期任务", en = "overdue obligation")
    OVERDUE_OBLIGATION(true),
    /** The same where a part is met, and nothing is planned for the rest. */
    @Named(zh = "部分完成的逾期任务", en = "half-met obligation whose period is over")
    HALF_MET_OBLIGATION(true),
    /** An activity runs or begins soon. */
    @Named(zh = "即将开展的活动", en = "activity to come")
    ACTIVITY_TO_COME(false),
    /** A period ends soon, and what is owed in it is not met. */
    @Named(zh = "即将到期的任务", en = "obligation that falls due")
    OBLIGATION_TO_COME(false);

    private final boolean waits;

    DeskKind(boolean waits) {
        this.waits = waits;
    }

    /** Whether somebody should do something about it now; otherwise it only comes. */
    boolean waits() {
        return waits;
    }
}
