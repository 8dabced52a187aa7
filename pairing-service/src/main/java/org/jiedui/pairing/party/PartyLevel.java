package org.jiedui.pairing.party;

import org.jiedui.events.RegisterEvent.Level;

/** Administrative level of a party; a body with a LOCAL code stands at the level it takes part at. */
public enum PartyLevel {
    PROVINCE,
    PREFECTURE,
    COUNTY;

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
