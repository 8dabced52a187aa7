package org.jiedui.activity.obligation;

import org.jiedui.events.Named;

/** How far an obligation is met today; it follows from dates, discharges and the clock, and is stored nowhere. */
public enum ObligationState {
    /** Its period has not begun. */
    @Named(zh = "未到期", en = "upcoming")
    UPCOMING,
    /** Its period runs, nothing was held, and no activity that is still to come declares it. */
    @Named(zh = "待安排", en = "due")
    DUE,
    /** The same after its period. */
    @Named(zh = "逾期", en = "overdue")
    OVERDUE,
    /** An activity that is still to come, or runs, declares a leg of it. */
    @Named(zh = "已安排", en = "planned")
    PLANNED,
    /** Some of its legs were held. */
    @Named(zh = "部分完成", en = "half met")
    HALF_MET,
    /** All of its legs were held within the period. */
    @Named(zh = "按期完成", en = "held")
    HELD,
    /** All of its legs were held, the last one after the period 补办. */
    @Named(zh = "补办完成", en = "held late")
    HELD_LATE,
    /** Both sides agreed that it need not be met. */
    @Named(zh = "免办", en = "waived")
    WAIVED
}
