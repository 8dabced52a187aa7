package org.jiedui.activity.pair.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiedui.activity.pair.PairKeeping;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.event.Reactions;

@Singleton
class PairReactions {

    @Produces
    Reactions pair(PairKeeping pairs) {
        return Reactions.named("pair").on(PartyRedesignated.class, pairs::follow);
    }
}
