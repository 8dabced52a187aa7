package org.jiedui.pairing.indicator.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.event.Outbox;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.paging.Excerpt;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.access.FigureScope;
import org.jiedui.pairing.indicator.definition.IndicatorDefining;
import org.jiedui.pairing.indicator.definition.IndicatorView;
import org.jiedui.pairing.indicator.period.ReportingPeriod;
import org.jiedui.pairing.indicator.report.ReportingRefusals.AlreadyReported;
import org.jiedui.pairing.indicator.report.ReportingRefusals.IndicatorValueNotFound;
import org.jiedui.pairing.indicator.report.ReportingRefusals.NotTheReporter;
import org.jiedui.pairing.indicator.report.ReportingRefusals.PeriodNotOver;
import org.jiedui.pairing.indicator.report.ReportingRefusals.RegionNotFound;
import org.jiedui.pairing.party.PartyDirectory;
import org.jiedui.pairing.party.PartyView;

/** Reporting, correcting and reading the values of regions. Values are aggregates, which analysts read of all regions. */
@ApplicationScoped
@Transactional
public class IndicatorReporting {

    private final ReportedValues values;
    private final Readings readings;
    private final IndicatorDefining indicators;
    private final PartyDirectory parties;
    private final Outbox outbox;
    private final Clock clock;

    IndicatorReporting(
            ReportedValues values,
            Readings readings,
            IndicatorDefining indicators,
            PartyDirectory parties,
            Outbox outbox,
            Clock clock) {
        this.values = values;
        this.readings = readings;
        this.indicators = indicators;
        this.parties = parties;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Reports a region's value for a period that is over.
     *
     * @throws RegionNotFound if the region is outside the caller's scope
     * @throws NotTheReporter if the caller is neither the region's liaison nor a province above it
     * @throws PeriodNotOver if the period has not ended in China
     * @throws AlreadyReported if the region has a value for it
     */
    public IndicatorValueView report(
            RegionCode region, String indicator, ReportingPeriod period, Measured measured, Caller caller) {
        PartyView party = region(region, caller);
        IndicatorValueView.checkMayReport(region, caller);
        Instant now = clock.instant();
        if (!period.to().isBefore(ChinaTime.dateOf(now))) {
            throw new PeriodNotOver(period);
        }
        IndicatorView defined = indicators.named(indicator);
        IndicatorValueView first = IndicatorValueView.first(defined, party, period, measured, now);
        values.insert(first, defined.id());
        readings.remember(first, Attribution.of(caller));
        outbox.append(first.reported());
        return first;
    }

    /** Puts another value in the place of the one the caller has seen, which the history keeps. */
    public IndicatorValueView correct(
            IndicatorValueId id, ExpectedVersion expected, Measured measured, String reason, Caller caller) {
        IndicatorValueView seen = get(id, caller);
        IndicatorValueView.checkMayReport(seen.region(), caller);
        expected.check(seen.version());
        IndicatorValueView corrected = seen.corrected(measured, clock.instant());
        values.replace(corrected);
        readings.remember(corrected, Attribution.of(caller).because(reason));
        outbox.append(corrected.reported());
        return corrected;
    }

    /**
     * The region whose figures somebody asks for or reports.
     *
     * @throws RegionNotFound if it is outside the caller's scope
     */
    public PartyView region(RegionCode region, Caller caller) {
        FigureScope scope = values.openTo(caller);
        if (!scope.mayHold(region)) {
            throw new RegionNotFound(region);
        }
        PartyView party = parties.current(region);
        if (!scope.holds(party)) {
            throw new RegionNotFound(region);
        }
        return party;
    }

    /** @throws IndicatorValueNotFound if there is none in the caller's scope */
    public IndicatorValueView get(IndicatorValueId id, Caller caller) {
        return values.find(id, caller).orElseThrow(() -> new IndicatorValueNotFound(id));
    }

    /** Everything that was ever reported in that place, oldest first. */
    public Page<ReadingView> history(IndicatorValueId id, PageRequest page, Caller caller) {
        return readings.of(get(id, caller).id(), page);
    }

    public Page<IndicatorValueView> list(ValueFilter filter, PageRequest page, Caller caller) {
        return page.page(values.list(filter, page, caller), value -> value.id().value());
    }

    /** What these parties reported for these periods, under whatever version; whoever asks has the right to. */
    public List<IndicatorValueView> of(IndicatorView indicator, List<UUID> parties, List<ReportingPeriod> periods) {
        return values.of(indicator.id(), parties, periods);
    }

    /**
     * The latest value of each indicator that these parties reported; whoever asks has the right to. One statement. The
     * latest is that of the period which ended last; of periods that ended together, the longest. By
     * indicator, so that the values of both sides stand together.
     */
    public Excerpt<IndicatorValueView> latest(List<UUID> parties, int atMost) {
        return values.latest(parties, atMost);
    }
}
