package org.jiedui.pairing.indicator.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jiedui.events.IndicatorEvent.IndicatorReported;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.precondition.Versioned;
import org.jiedui.pairing.indicator.definition.IndicatorView;
import org.jiedui.pairing.indicator.definition.IssuedDefinition;
import org.jiedui.pairing.indicator.period.ReportingPeriod;
import org.jiedui.pairing.indicator.report.ReportingRefusals.NotTheReporter;
import org.jiedui.pairing.indicator.report.ReportingRefusals.ValueOutOfBounds;
import org.jiedui.pairing.party.PartyView;

/**
 * What a region reported for a period, under the version of the definition that holds in the whole of it.
 *
 * @param region the party's code today; the value belongs to the party
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

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final long FIRST = 1;

    /** The region's code and name are not of this value's version: they change with the party's designation. */
    @Override
    public String entityTag() {
        return Versioned.tag(version, region, regionName);
    }

    /**
     * A first value.
     *
     * @throws org.jiedui.pairing.indicator.definition.IndicatorRefusals.NoDefinitionThroughout if no version of the definition holds in the whole period
     * @throws ValueOutOfBounds if the unit does not allow the value
     */
    static IndicatorValueView first(
            IndicatorView indicator, PartyView party, ReportingPeriod period, Measured measured, Instant now) {
        IssuedDefinition definition = indicator.throughout(period);
        checkBounds(definition.unit(), measured.value());
        return new IndicatorValueView(
                new IndicatorValueId(Ids.next()),
                indicator.code(),
                definition.number(),
                definition.unit(),
                party.id(),
                party.region(),
                party.name(),
                period,
                measured.value(),
                measured.source(),
                now,
                now,
                FIRST);
    }

    /**
     * What stands in its place after a correction.
     *
     * @throws ValueOutOfBounds if the unit does not allow the value
     */
    IndicatorValueView corrected(Measured measured, Instant now) {
        checkBounds(unit, measured.value());
        return new IndicatorValueView(
                id,
                indicator,
                definitionVersion,
                unit,
                partyId,
                region,
                regionName,
                period,
                measured.value(),
                measured.source(),
                createdAt,
                now,
                version + 1);
    }

    /**
     * A region reports for itself, and a province for the regions below it.
     *
     * @throws NotTheReporter if the caller is neither
     */
    static void checkMayReport(RegionCode region, Caller caller) {
        if (!caller.isProvinceAbove(region) && !caller.speaksFor(region)) {
            throw new NotTheReporter(region);
        }
    }

    IndicatorReported reported() {
        return new IndicatorReported(
                id.value(),
                indicator,
                definitionVersion,
                unit,
                new PublishedParty(region.value(), regionName),
                period.label(),
                value.toPlainString(),
                source,
                version > FIRST);
    }

    private static void checkBounds(IndicatorUnit unit, BigDecimal value) {
        boolean aboveAll = unit == IndicatorUnit.PERCENT && value.compareTo(ALL) > 0;
        if (value.signum() < 0 || aboveAll) {
            throw new ValueOutOfBounds(unit, value);
        }
    }
}
