package org.jiedui.caselibrary.adoption.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiedui.caselibrary.adoption.Adopting;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyDissolved;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.event.Reactions;

@Singleton
class AdoptionReactions {

    @Produces
    Reactions adoption(Adopting adopting) {
        return Reactions.named("adoption")
                .on(PartyRedesignated.class, adopting::follow)
                .on(PartyDissolved.class, adopting::follow);
    }
}
