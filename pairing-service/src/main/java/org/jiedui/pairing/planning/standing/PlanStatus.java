package org.jiedui.pairing.planning.standing;

/** Where an annual plan stands; a year has one plan that is proposed or agreed. */
public enum PlanStatus {
    /** Put to both sides; changes are possible and make signatures void. */
    PROPOSED,
    /** Signed by both: activities are scheduled from it. It changes by amendments and stays agreed. */
    AGREED,
    /** Taken back, before both had signed it, by the side that wrote it last. */
    WITHDRAWN,
    /** Not wanted by the other side, before both had signed it. */
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
