package org.jiedui.pairing.indicator.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.period.ReportingPeriod;
import org.jiedui.pairing.indicator.comparison.ComparisonRefusals.DefinitionsDiffer;
import org.jiedui.pairing.indicator.definition.IndicatorDefining;
import org.jiedui.pairing.indicator.definition.IndicatorView;
import org.jiedui.pairing.indicator.definition.IssuedDefinition;
import org.jiedui.pairing.indicator.report.IndicatorReporting;
import org.jiedui.pairing.indicator.report.IndicatorValueView;
import org.jiedui.pairing.lifecycle.PairingReading;
import org.jiedui.pairing.party.PartyDirectory;
import org.jiedui.pairing.party.PartyView;
import org.jspecify.annotations.Nullable;

/** Setting the values of a period beside a baseline; an effect is shown as observed, never as proof. */
@ApplicationScoped
@Transactional
public class IndicatorComparing {

    private final IndicatorDefining indicators;
    private final IndicatorReporting values;
    private final PairingReading pairings;
    private final PartyDirectory parties;

    IndicatorComparing(
            IndicatorDefining indicators, IndicatorReporting values, PairingReading pairings, PartyDirectory parties) {
        this.indicators = indicators;
        this.values = values;
        this.pairings = pairings;
        this.parties = parties;
    }

    /**
     * Compares one region, or the two sides of a pairing with each its own baseline.
     *
     * @throws DefinitionsDiffer if what was reported was measured by different versions of the definition
     * @throws org.jiedui.pairing.indicator.report.ReportingRefusals.RegionNotFound if the region is outside the caller's scope
     */
    public ComparisonView compare(
            String indicator, ReportingPeriod baseline, ReportingPeriod period, Whose whose, Caller caller) {
        List<PartyView> compared = parties(whose, caller);
        IndicatorView named = indicators.named(indicator);
        List<IndicatorValueView> reported =
                values.of(named, compared.stream().map(PartyView::id).toList(), List.of(baseline, period));
        Comparison comparison = Comparison.of(named, baseline, period, reported);
        IssuedDefinition definition = comparison.definition();
        List<IndicatorValueView> measured = reported.stream()
                .filter(value -> value.definitionVersion() == definition.number())
                .toList();
        return new ComparisonView(
                named.code(),
                definition.name(),
                definition.number(),
                definition.unit(),
                baseline,
                period,
                ComparisonView.AS_OBSERVED,
                compared.stream()
                        .map(party -> ObservedChange.of(
                                party, find(measured, party.id(), baseline), find(measured, party.id(), period)))
                        .toList());
    }

    private List<PartyView> parties(Whose whose, Caller caller) {
        if (whose.pairing() == null) {
            return List.of(values.region(parties.present(Objects.requireNonNull(whose.region())), caller));
        }
        return pairings.get(whose.pairing(), caller).sidesOpenTo(caller).stream()
                .map(side -> parties.get(side.partyId(), null))
                .toList();
    }

    private static @Nullable IndicatorValueView find(
            List<IndicatorValueView> reported, UUID party, ReportingPeriod period) {
        return reported.stream()
                .filter(value -> value.partyId().equals(party) && value.period().equals(period))
                .findFirst()
                .orElse(null);
    }
}
