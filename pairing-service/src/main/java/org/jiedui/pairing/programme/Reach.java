package org.jiedui.pairing.programme;

import org.jiedui.events.RegisterEvent.ProgrammeEvent;
import org.jiedui.pairing.programme.ProgrammeRefusals.OutOfReach;

/** Whether the two parties of a pairing lie in one province; a province is a party without a parent. */
public enum Reach {
    WITHIN_PROVINCE,
    ACROSS_PROVINCES,
    ANY;

    public boolean allows(boolean sameProvince) {
        return switch (this) {
            case WITHIN_PROVINCE -> sameProvince;
            case ACROSS_PROVINCES -> !sameProvince;
            case ANY -> true;
        };
    }

    /** @throws OutOfReach if the programme pairs only other parties */
    void check(String programme, boolean sameProvince) {
        if (!allows(sameProvince)) {
            throw new OutOfReach(programme, this);
        }
    }

    ProgrammeEvent.Reach published() {
        return switch (this) {
            case WITHIN_PROVINCE -> ProgrammeEvent.Reach.WITHIN_PROVINCE;
            case ACROSS_PROVINCES -> ProgrammeEvent.Reach.ACROSS_PROVINCES;
            case ANY -> ProgrammeEvent.Reach.ANY;
        };
    }
}
