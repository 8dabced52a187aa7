package org.jiedui.events.vocabulary;

import org.jiedui.events.Named;

/** What the values of an indicator are measured in. */
public enum IndicatorUnit {
    /** A share of 100; values lie between 0 and 100. */
    @Named(zh = "百分比", en = "percent")
    PERCENT,
    @Named(zh = "个数", en = "a count")
    COUNT,
    @Named(zh = "吨", en = "tonnes")
    TONNES,
    @Named(zh = "吨/日", en = "tonnes per day")
    TONNES_PER_DAY
}
