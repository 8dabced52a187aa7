package org.jiedui.pairing.party;

import org.jiedui.events.Named;
import org.jiedui.events.RegisterEvent.Level;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.party.PartyRefusals.CodeOfAnotherLevel;

/** Administrative level of a party; a body with a LOCAL code stands at the level it takes part at. */
public enum PartyLevel {
    @Named(zh = "省级", en = "province")
    PROVINCE,
    @Named(zh = "地级", en = "prefecture")
    PREFECTURE,
    @Named(zh = "县级", en = "county")
    COUNTY;

    /**
     * Of a code of GB/T 2260: {@code 440000}, {@code 440400}, and any other is of a county, be it one directly below a
     * province (仙桃市 429004).
     *
     * @throws CodeOfAnotherLevel if that is not this level; LOCAL codes say nothing of it
     */
    void checkFits(RegionCode region) {
        String code = region.value();
        if (Character.isDigit(code.charAt(0)) && of(code) != this) {
            throw new CodeOfAnotherLevel(region, of(code), this);
        }
    }

    private static PartyLevel of(String code) {
        if (code.endsWith("0000")) {
            return PROVINCE;
        }
        return code.endsWith("00") ? PREFECTURE : COUNTY;
    }

    boolean isBelow(PartyLevel other) {
        return compareTo(other) > 0;
    }

    /** The level as events carry it. */
    public Level published() {
        return switch (this) {
            case PROVINCE -> Level.PROVINCE;
            case PREFECTURE -> Level.PREFECTURE;
            case COUNTY -> Level.COUNTY;
        };
    }
}
