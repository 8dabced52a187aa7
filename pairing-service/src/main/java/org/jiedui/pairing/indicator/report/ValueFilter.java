package org.jiedui.pairing.indicator.report;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.indicator.period.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Which values a list shows; an absent criterion does not restrict it.
 *
 * @param region with all regions below it
 */
public record ValueFilter(
        @Nullable RegionCode region,
        @Nullable String indicator,
        @Nullable ReportingPeriod period) {}
