package org.jiedui.pairing.party;

import java.util.UUID;
import org.jiedui.events.vocabulary.PartyLevel;
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
        checkLevel();
        boolean below = parent == null
                ? level == PartyLevel.PROVINCE
                : level.compareTo(parent.level) > 0 && parent.surrounds(region);
        if (!below) {
            throw parent == null ? new NotBelowParent(region, level) : new NotBelowParent(region, level, parent);
        }
    }

    /**
     * A code of GB/T 2260 says which level it is of: {@code 440000}, {@code 440400}, and any other is of a county, be it one
     * directly below a province (仙桃市 429004). LOCAL codes say nothing of it.
     */
    private void checkLevel() {
        String code = region.value();
        if (Character.isDigit(code.charAt(0)) && levelOf(code) != level) {
            throw new CodeOfAnotherLevel(region, levelOf(code), level);
        }
    }

    private static PartyLevel levelOf(String code) {
        if (code.endsWith("0000")) {
            return PartyLevel.PROVINCE;
        }
        return code.endsWith("00") ? PartyLevel.PREFECTURE : PartyLevel.COUNTY;
    }

    /** Whether the code lies within this one, and is another. */
    boolean surrounds(RegionCode other) {
        return region.covers(other) && !region.equals(other);
    }
}
