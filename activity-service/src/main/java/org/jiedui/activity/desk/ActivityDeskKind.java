package org.jiedui.activity.desk;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** Why something lies on the desk. */
public enum ActivityDeskKind {
    @Named(zh = "待答复改期", en = "other times to answer")
    @Meaning(value = "The other side proposes other times for an activity", zh = "对方提出了活动的其他时间")
    ANSWER_TIMES(true),
    @Named(zh = "待确认年度日程", en = "timetable to answer")
    @Meaning(value = "The other side proposes the dates of a year", zh = "对方提出了年度日程")
    ANSWER_TIMETABLE(true),
    @Named(zh = "待修改年度日程", en = "timetable to change")
    @Meaning(value = "The other side asked for changes of the dates that this side proposed", zh = "对方要求修改本方提出的日程")
    REVISE_TIMETABLE(true),
    @Named(zh = "待答复免办", en = "waiver to answer")
    @Meaning(value = "The other side proposes that an obligation need not be met", zh = "对方提出一项任务免办")
    ANSWER_WAIVER(true),
    @Named(zh = "待办结活动", en = "activity to complete")
    @Meaning(value = "An activity is over, and neither completed nor cancelled", zh = "活动时间已过，既未完成也未取消")
    COMPLETE_ACTIVITY(true),
    @Named(zh = "逾期任务", en = "overdue obligation")
    @Meaning(
            value =
                    "A period is over, and nothing of what was owed in it is met or planned; of this year and the one before",
            zh = "任务期已过，既未完成也无安排；限今年和去年")
    OVERDUE_OBLIGATION(true),
    @Named(zh = "部分完成的逾期任务", en = "half-met obligation whose period is over")
    @Meaning(
            value = "A period is over, a part of what was owed in it is met, and nothing is planned for the rest",
            zh = "任务期已过，部分完成，其余无安排")
    HALF_MET_OBLIGATION(true),
    @Named(zh = "即将开展的活动", en = "activity to come")
    @Meaning(value = "An activity runs or begins soon", zh = "活动正在进行或即将开始")
    ACTIVITY_TO_COME(false),
    @Named(zh = "即将到期的任务", en = "obligation that falls due")
    @Meaning(value = "A period ends soon, and what is owed in it is not met", zh = "任务期即将结束，任务尚未完成")
    OBLIGATION_TO_COME(false);

    private final boolean waits;

    ActivityDeskKind(boolean waits) {
        this.waits = waits;
    }

    /** Whether somebody should do something about it now; otherwise it only comes. */
    boolean waits() {
        return waits;
    }
}
