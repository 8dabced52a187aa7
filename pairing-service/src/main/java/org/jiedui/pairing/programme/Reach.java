package org.jiedui.pairing.programme;

import org.jiedui.events.RegisterEvent.ProgrammeEvent;
import org.jiedui.pairing.programme.ProgrammeRefusals.OutOfReach;

/** How far apart the two parties of a programme's pairings are; a province is the topmost party of a tree. */
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

    /** @throws OutOfReach if the programme does not pair parties that lie so */
    public void check(String programme, boolean sameProvince) {
        if (!allows(sameProvince)) {
            throw new OutOfReach(programme, this);
        }
    }

    public ProgrammeEvent.Reach published() {
        return switch (this) {
            case WITHIN_PROVINCE -> ProgrammeEvent.Reach.WITHIN_PROVINCE;
            case ACROSS_PROVINCES -> ProgrammeEvent.Reach.ACROSS_PROVINCES;
            case ANY -> ProgrammeEvent.Reach.ANY;
        };
    }
}
