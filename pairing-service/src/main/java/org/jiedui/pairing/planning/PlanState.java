package org.jiedui.pairing.planning;

/** The status of a plan and whether an amendment is open: what {@link PlanAction} goes by. */
enum PlanState {
    PROPOSED,
    AGREED,
    BEING_AMENDED,
    WITHDRAWN,
    DECLINED;

    static PlanState of(PlanStatus status, boolean hasAmendment) {
        return switch (status) {
            case PROPOSED -> PROPOSED;
            case AGREED -> hasAmendment ? BEING_AMENDED : AGREED;
            case WITHDRAWN -> WITHDRAWN;
            case DECLINED -> DECLINED;
        };
    }
}
