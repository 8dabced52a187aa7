package org.jiedui.pairing.party;

import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.party.PartyRefusals.CodeOfAnotherLevel;
import org.jiedui.pairing.party.PartyRefusals.NotBelowParent;
import org.jspecify.annotations.Nullable;

/** Where a party stands in the tree. Another lies below it if its code lies within this code and its level is lower. */
record TreePosition(UUID partyId, RegionCode region, PartyLevel level) {

    /**
     * @throws CodeOfAnotherLevel if the code is of another level
     * @throws NotBelowParent if code and level do not lie below the parent's
     */
    void checkBelow(@Nullable TreePosition parent) {
        level.checkFits(region);
        boolean below =
                parent == null ? level == PartyLevel.PROVINCE : level.isBelow(parent.level) && parent.surrounds(region);
        if (!below) {
            throw parent == null ? new NotBelowParent(region, level) : new NotBelowParent(region, level, parent);
        }
    }

    /** Whether the code lies within this one, and is another. */
    boolean surrounds(RegionCode other) {
        return region.covers(other) && !region.equals(other);
    }
}
