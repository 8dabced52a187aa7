package org.jiedui.pairing.indicator.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.period.ReportingPeriod;
import org.jiedui.kit.precondition.Versioned;

/**
 * What a region reported for a period, under the version of the definition that holds in the whole of it.
 *
 * @param unit what the value is measured in
 * @param region the party's code today; the value belongs to the party
 * @param regionName the party's name today
 * @param value exactly as reported
 */
public record IndicatorValueView(
        IndicatorValueId id,
        String indicator,
        int definitionVersion,
        IndicatorUnit unit,
        UUID partyId,
        RegionCode region,
        String regionName,
        ReportingPeriod period,
        BigDecimal value,
        String source,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** The region's code and name are not of this value's version: they change with the party's designation. */
    @Override
    public String entityTag() {
        return Versioned.tag(version, region, regionName);
    }

    Subject subject() {
        return new Subject(indicator, unit, new PublishedParty(region.value(), regionName));
    }
}
