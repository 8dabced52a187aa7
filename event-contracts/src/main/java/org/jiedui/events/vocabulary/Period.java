package org.jiedui.events.vocabulary;

/** How often a duty falls due; every boundary is in Asia/Shanghai. */
public enum Period {
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR
}
