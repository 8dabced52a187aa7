package org.jiedui.pairing.planning;

import org.jiedui.events.Named;
import org.jiedui.pairing.planning.PlanRefusals.PlanAlreadyAgreed;
import org.jiedui.pairing.planning.PlanRefusals.PlanIsOver;
import org.jiedui.pairing.planning.PlanRefusals.PlanNotAgreed;

/** Where an annual plan stands; a year has one plan that is proposed or agreed. */
public enum PlanStatus {
    /** Put to both sides; changes are possible and make signatures void. */
    @Named(zh = "待双方签署", en = "proposed")
    PROPOSED,
    /** Signed by both: activities are scheduled from it. It changes by amendments and stays agreed. */
    @Named(zh = "已生效", en = "agreed")
    AGREED,
    /** Taken back, before both had signed it, by the side that wrote it last. */
    @Named(zh = "已撤回", en = "withdrawn")
    WITHDRAWN,
    /** Not wanted by the other side, before both had signed it. */
    @Named(zh = "已拒绝", en = "declined")
    DECLINED;

    /**
     * @throws PlanAlreadyAgreed if both sides have signed it
     * @throws PlanIsOver if it was given up
     */
    public void checkProposed(int year) {
        switch (this) {
            case PROPOSED -> {}
            case AGREED -> throw new PlanAlreadyAgreed(year);
            case WITHDRAWN, DECLINED -> throw new PlanIsOver(this, year);
        }
    }

    /**
     * @throws PlanNotAgreed if not both sides have signed it yet
     * @throws PlanIsOver if it was given up
     */
    public void checkAgreed(int year) {
        switch (this) {
            case PROPOSED -> throw new PlanNotAgreed(year);
            case AGREED -> {}
            case WITHDRAWN, DECLINED -> throw new PlanIsOver(this, year);
        }
    }
}
