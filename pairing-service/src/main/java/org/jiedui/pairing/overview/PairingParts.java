package org.jiedui.pairing.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.paging.Excerpt;
import org.jiedui.pairing.counterpart.CounterpartKeeping;
import org.jiedui.pairing.counterpart.CounterpartsOnDate;
import org.jiedui.pairing.indicator.report.IndicatorReporting;
import org.jiedui.pairing.indicator.report.IndicatorValueView;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.planning.AnnualPlanView;
import org.jiedui.pairing.planning.PlanReading;
import org.jiedui.pairing.relation.RelationAttaching;
import org.jiedui.pairing.relation.RelationView;
import org.jiedui.pairing.site.SiteBuilding;
import org.jiedui.pairing.site.SiteView;
import org.jspecify.annotations.Nullable;

/** What the other features know of a pairing that its caller may see. */
@ApplicationScoped
class PairingParts {

    private final RelationAttaching relations;
    private final PlanReading plans;
    private final CounterpartKeeping counterparts;
    private final IndicatorReporting indicators;
    private final SiteBuilding sites;

    PairingParts(
            RelationAttaching relations,
            PlanReading plans,
            CounterpartKeeping counterparts,
            IndicatorReporting indicators,
            SiteBuilding sites) {
        this.relations = relations;
        this.plans = plans;
        this.counterparts = counterparts;
        this.indicators = indicators;
        this.sites = sites;
    }

    List<RelationView> relations(PairingId pairing) {
        return relations.attachedTo(pairing);
    }

    @Nullable AnnualPlanView plan(PairingId pairing, Caller caller) {
        return plans.latest(pairing, caller).orElse(null);
    }

    CounterpartsOnDate counterparts(PairingId pairing, LocalDate today, Caller caller) {
        return counterparts.onDate(pairing, today, caller);
    }

    Excerpt<IndicatorValueView> indicators(List<UUID> parties) {
        return indicators.latest(parties, PairingPage.MOST_INDICATORS);
    }

    Excerpt<SiteView> sites(PairingId pairing, Caller caller) {
        return sites.newest(pairing, PairingPage.MOST_SITES, caller);
    }
}
