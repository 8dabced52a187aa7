package org.jiedui.caselibrary.edition;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** On which level of regions a gate stands. */
public enum GateLevel {
    @Named(zh = "县级", en = "county")
    @Meaning(value = "A role of the county of the side looks at the case", zh = "由报送一方所在的县级地区审核")
    COUNTY,
    @Named(zh = "市级", en = "city")
    @Meaning(value = "A role of the prefecture of the side looks at the case", zh = "由报送一方所在的地级地区审核")
    CITY,
    @Named(zh = "省级", en = "province")
    @Meaning(value = "A role of the province of the side looks at the case", zh = "由报送一方所在的省级地区审核")
    PROVINCE,
    @Named(zh = "部级", en = "ministry")
    @Meaning(value = "The ministry looks at the case", zh = "由部审核")
    MINISTRY
}
