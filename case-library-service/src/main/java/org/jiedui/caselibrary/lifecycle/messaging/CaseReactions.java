package org.jiedui.caselibrary.lifecycle.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiedui.caselibrary.lifecycle.CaseSeeding;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.events.PairingEvent.PairingActivated;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.event.Reactions;
import org.jiedui.knownparties.pair.KnownPairs;

@Singleton
class CaseReactions {

    @Produces
    Reactions drafting(CaseSeeding seeding) {
        return Reactions.named("drafting").on(ActivityCompleted.class, seeding::takeIn);
    }

    @Produces
    Reactions pair(KnownPairs pairs) {
        return Reactions.named("pair")
                .on(PairingActivated.class, activated -> pairs.keep(activated.pairing()))
                .on(PartyRedesignated.class, pairs::follow);
    }
}
