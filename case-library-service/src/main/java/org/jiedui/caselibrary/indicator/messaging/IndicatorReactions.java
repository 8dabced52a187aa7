package org.jiedui.caselibrary.indicator.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiedui.caselibrary.indicator.IndicatorLearning;
import org.jiedui.events.IndicatorEvent.IndicatorDefined;
import org.jiedui.events.IndicatorEvent.IndicatorReported;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.event.Reactions;

@Singleton
class IndicatorReactions {

    @Produces
    Reactions indicator(IndicatorLearning learning) {
        return Reactions.named("indicator")
                .on(IndicatorDefined.class, learning::keep)
                .inSequence(IndicatorReported.class, learning::keep)
                .on(PartyRedesignated.class, learning::follow);
    }
}
