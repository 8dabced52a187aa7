package org.jiedui.pairing.planning;

import org.jiedui.events.Named;

/** The status of a plan and whether an amendment is open: what {@link PlanAction} goes by. */
enum PlanState {
    @Named(zh = "待双方签署", en = "proposed")
    PROPOSED,
    @Named(zh = "已生效", en = "agreed")
    AGREED,
    @Named(zh = "变更待签署", en = "being amended")
    BEING_AMENDED,
    @Named(zh = "已撤回", en = "withdrawn")
    WITHDRAWN,
    @Named(zh = "已拒绝", en = "declined")
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
