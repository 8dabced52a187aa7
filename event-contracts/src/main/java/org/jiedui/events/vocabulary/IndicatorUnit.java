package org.jiedui.events.vocabulary;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** What the values of an indicator are measured in. */
public enum IndicatorUnit {
    @Named(zh = "百分比", en = "percent")
    @Meaning(value = "A share of the whole; values lie between 0 and 100", zh = "占全部的份额，数值在 0 到 100 之间")
    PERCENT,
    @Named(zh = "个数", en = "count")
    @Meaning(value = "How many there are", zh = "数出来的个数")
    COUNT,
    @Named(zh = "吨", en = "tonnes")
    @Meaning(value = "A weight in tonnes", zh = "重量，以吨计")
    TONNES,
    @Named(zh = "吨/日", en = "tonnes per day")
    @Meaning(value = "A weight in tonnes for each day", zh = "每日的重量，以吨计")
    TONNES_PER_DAY
}
