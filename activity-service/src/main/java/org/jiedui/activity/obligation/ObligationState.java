package org.jiedui.activity.obligation;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** How far an obligation is met today; it follows from dates, discharges and the clock, and is stored nowhere. */
public enum ObligationState {
    @Named(zh = "未到期", en = "upcoming")
    @Meaning(value = "Its period has not begun", zh = "任务期尚未开始")
    UPCOMING,
    @Named(zh = "待安排", en = "due")
    @Meaning(
            value = "Its period runs, nothing was held, and no activity that is still to come declares it",
            zh = "在任务期内，尚未完成，也无将要举办的活动")
    DUE,
    @Named(zh = "逾期", en = "overdue")
    @Meaning(
            value = "Its period is over, nothing was held, and no activity that is still to come declares it",
            zh = "任务期已过，尚未完成，也无将要举办的活动")
    OVERDUE,
    @Named(zh = "已安排", en = "planned")
    @Meaning(value = "An activity that is still to come, or runs, declares a leg of it", zh = "有将要举办或正在举办的活动用来完成它或其一部分")
    PLANNED,
    @Named(zh = "部分完成", en = "half met")
    @Meaning(value = "Some of its legs were held", zh = "只完成了一部分")
    HALF_MET,
    @Named(zh = "按期完成", en = "held on time")
    @Meaning(value = "All of its legs were held within the period", zh = "各部分均在任务期内完成")
    HELD,
    @Named(zh = "补办完成", en = "held late")
    @Meaning(value = "All of its legs were held, the last one after the period", zh = "各部分均已完成，最后一部分在任务期之后补办")
    HELD_LATE,
    @Named(zh = "免办", en = "waived")
    @Meaning(value = "Both sides agreed that it need not be met", zh = "双方同意不必完成")
    WAIVED
}
