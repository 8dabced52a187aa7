package org.jiedui.events.vocabulary;

import org.jiedui.events.Named;

/** Administrative level of a party; a body with a LOCAL code stands at the level it takes part at. */
public enum PartyLevel {
    @Named(zh = "省级", en = "province")
    PROVINCE,
    @Named(zh = "地级", en = "prefecture")
    PREFECTURE,
    @Named(zh = "县级", en = "county")
    COUNTY
}
