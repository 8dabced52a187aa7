package org.jiedui.pairing.indicator.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jiedui.events.IndicatorEvent.IndicatorReported;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.event.Outbox;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.paging.Excerpt;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.period.ReportingPeriod;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.grant.FigureScope;
import org.jiedui.pairing.indicator.definition.IndicatorDefining;
import org.jiedui.pairing.indicator.definition.IndicatorView;
import org.jiedui.pairing.indicator.report.ReportingRefusals.AlreadyReported;
import org.jiedui.pairing.indicator.report.ReportingRefusals.IndicatorValueNotFound;
import org.jiedui.pairing.indicator.report.ReportingRefusals.NotTheReporter;
import org.jiedui.pairing.indicator.report.ReportingRefusals.PeriodNotOver;
import org.jiedui.pairing.indicator.report.ReportingRefusals.RegionNotFound;
import org.jiedui.pairing.party.PartyDirectory;
import org.jiedui.pairing.party.PartyView;
import org.jspecify.annotations.Nullable;

/** Reporting, correcting and reading the values of regions. Values are aggregates, which analysts read of all regions. */
@ApplicationScoped
@Transactional
public class IndicatorReporting {

    private final ReportedValues values;
    private final IndicatorDefining indicators;
    private final PartyDirectory parties;
    private final Outbox outbox;
    private final Clock clock;

    IndicatorReporting(
            ReportedValues values, IndicatorDefining indicators, PartyDirectory parties, Outbox outbox, Clock clock) {
        this.values = values;
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
        IndicatorValue.checkMayReport(region, caller);
        Instant now = clock.instant();
        if (!period.to().isBefore(ChinaTime.dateOf(now))) {
            throw new PeriodNotOver(period);
        }
        IndicatorValue value = new IndicatorValue(indicators.named(indicator), party.id(), period, measured, now);
        values.persistAndFlush(value);
        IndicatorValueView reported = values.inScope(value.id(), caller);
        values.addReading(value.id(), Attribution.of(caller));
        outbox.append(value.reported(reported.subject()));
        return reported;
    }

    /** Replaces the value that the caller has seen, which the history keeps. */
    public IndicatorValueView correct(IndicatorValueId id, Change change, Measured measured) {
        IndicatorValueView seen = get(id, change.caller());
        IndicatorValue.checkMayReport(seen.region(), change.caller());
        IndicatorValue value = Objects.requireNonNull(values.findById(id.value()));
        change.check(value.version());
        IndicatorReported corrected = value.correct(measured, seen.subject(), clock.instant());
        values.addReading(id, change.attribution());
        outbox.append(corrected);
        return get(id, change.caller());
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
    @Transactional(TxType.SUPPORTS)
    public IndicatorValueView get(IndicatorValueId id, Caller caller) {
        return values.inScope(id, caller);
    }

    /** The value and every former one, oldest first. */
    public Page<ReadingView> history(IndicatorValueId id, PageRequest page, Caller caller) {
        return values.readings(get(id, caller).id(), page);
    }

    @Transactional(TxType.SUPPORTS)
    public Page<IndicatorValueView> list(Filter filter, PageRequest page, Caller caller) {
        return values.inScope(filter, page, caller);
    }

    /** What these parties reported for these periods, under whatever version; whoever asks has the right to. */
    public List<IndicatorValueView> of(IndicatorView indicator, List<UUID> parties, List<ReportingPeriod> periods) {
        return values.of(indicator.id(), parties, periods);
    }

    /**
     * The latest value of each indicator that these parties reported, in one statement; whoever asks has the right to.
     * The latest is that of the period that ended last; of periods that ended together, the longest. By indicator, so
     * that the values of both sides stand together.
     */
    public Excerpt<IndicatorValueView> latest(List<UUID> parties, int atMost) {
        return values.latest(parties, atMost);
    }

    /**
     * Which values a list shows; an absent criterion does not restrict it.
     *
     * @param region with all regions below it
     */
    public record Filter(
            @Nullable RegionCode region,
            @Nullable String indicator,
            @Nullable ReportingPeriod period) {}
}
