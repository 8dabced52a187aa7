package org.jiedui.caselibrary.edition.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiedui.caselibrary.edition.EditionConducting;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.event.Reactions;

@Singleton
class EditionReactions {

    @Produces
    Reactions edition(EditionConducting conducting) {
        return Reactions.named("edition").on(PartyRedesignated.class, conducting::follow);
    }
}
