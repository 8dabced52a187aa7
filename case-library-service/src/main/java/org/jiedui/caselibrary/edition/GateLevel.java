package org.jiedui.caselibrary.edition;

import org.jiedui.events.Named;

/** On which level of regions a gate stands. */
public enum GateLevel {
    @Named(zh = "县级", en = "county")
    COUNTY,
    @Named(zh = "市级", en = "city")
    CITY,
    @Named(zh = "省级", en = "province")
    PROVINCE,
    @Named(zh = "部级", en = "ministry")
    MINISTRY
}
