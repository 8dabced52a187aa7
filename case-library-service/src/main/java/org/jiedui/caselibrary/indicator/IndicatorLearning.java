package org.jiedui.caselibrary.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jiedui.events.IndicatorEvent.IndicatorDefined;
import org.jiedui.events.IndicatorEvent.IndicatorReported;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.knownparties.redesignation.Redesignations;

/** Keeps what events tell of definitions and values. They may come in any order and any number of times. */
@ApplicationScoped
@Transactional
public class IndicatorLearning {

    private final Indicators indicators;
    private final Redesignations redesignations;
    private final Clock clock;

    IndicatorLearning(Indicators indicators, Redesignations redesignations, Clock clock) {
        this.indicators = indicators;
        this.redesignations = redesignations;
        this.clock = clock;
    }

    /** A version never changes once it was issued; a later one may make it void. */
    public void keep(IndicatorDefined defined) {
        indicators.insertUnlessPresent(defined, clock.instant());
    }

    /** @param sequence its place among the events of the value: the last counts */
    public void keep(IndicatorReported reported, long sequence) {
        redesignations.lockForShare();
        indicators.put(reported, sequence, clock.instant());
        indicators.follow("v.value_id", reported.valueId(), clock.instant());
    }

    /** Gives the party's values its present code and name. */
    public void follow(PartyRedesignated redesignated) {
        redesignations.add(redesignated);
        indicators.follow("known.party_id", redesignated.partyId(), clock.instant());
    }
}
