package org.jiedui.activity.obligation;

/** How far an obligation is met today; it follows from dates, discharges and the clock, and is stored nowhere. */
public enum ObligationState {
    /** Its period has not begun. */
    UPCOMING,
    /** Its period runs and nothing is planned for it. */
    DUE,
    /** Its period is over and nothing was planned for it or held. */
    OVERDUE,
    /** An activity that is scheduled declares a leg of it. */
    PLANNED,
    /** Some of its legs were held. */
    HALF_MET,
    /** All of its legs were held within the period. */
    HELD,
    /** All of its legs were held, the last one after the period 补办. */
    HELD_LATE
}
