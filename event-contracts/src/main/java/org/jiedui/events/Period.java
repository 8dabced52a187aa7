package org.jiedui.events;

/** How often a duty falls due; every boundary is in Asia/Shanghai. */
public enum Period {
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR
}
