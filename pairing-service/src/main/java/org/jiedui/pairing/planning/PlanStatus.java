package org.jiedui.pairing.planning;

/** The status of an annual plan; a year has one plan that is proposed or agreed. */
public enum PlanStatus {
    /** Proposed to both sides; changes are possible and make signatures void. */
    PROPOSED,
    /** Signed by both: activities are scheduled from it. It changes by amendments and stays agreed. */
    AGREED,
    /** Withdrawn, before both had signed it, by the side that wrote it last. */
    WITHDRAWN,
    /** Declined by the other side, before both had signed it. */
    DECLINED
}
