package org.jiedui.events.vocabulary;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** Administrative level of a party; a body with a LOCAL code stands at the level it takes part at. */
public enum PartyLevel {
    @Named(zh = "省级", en = "province")
    @Meaning(value = "A province, or a body that takes part at its level", zh = "省、自治区、直辖市，以及按省级参加的单位")
    PROVINCE,
    @Named(zh = "地级", en = "prefecture")
    @Meaning(value = "A prefecture or a city at its level, or a body that takes part at it", zh = "地级行政区，以及按地级参加的单位")
    PREFECTURE,
    @Named(zh = "县级", en = "county")
    @Meaning(
            value = "A county, a district or a city at its level, or a body that takes part at it",
            zh = "县级行政区，以及按县级参加的单位")
    COUNTY
}
