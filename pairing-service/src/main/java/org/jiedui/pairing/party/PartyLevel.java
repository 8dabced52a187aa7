package org.jiedui.pairing.party;

/** Administrative level of a party; a body with a LOCAL code stands at the level it takes part at. */
public enum PartyLevel {
    PROVINCE,
    PREFECTURE,
    COUNTY
}
