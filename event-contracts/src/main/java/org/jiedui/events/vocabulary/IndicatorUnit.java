package org.jiedui.events.vocabulary;

/** What the values of an indicator are measured in. */
public enum IndicatorUnit {
    /** A share of 100; values lie between 0 and 100. */
    PERCENT,
    COUNT,
    TONNES,
    TONNES_PER_DAY
}
