package org.jiedui.pairing.planning;

/** Where an annual plan stands. */
public enum PlanStatus {
    /** Put to both sides; changes are possible and make signatures void. */
    PROPOSED,
    /** Signed by both: activities are scheduled from it. */
    AGREED
}
