package org.jiedui.activity.pair.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiedui.activity.pair.PairKeeping;
import org.jiedui.events.GrantEvent.PartnerGranted;
import org.jiedui.events.GrantEvent.PartnerRevoked;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.event.Reactions;
import org.jiedui.knownparties.pair.PartnerGrants;

@Singleton
class PairReactions {

    @Produces
    Reactions pair(PairKeeping pairs) {
        return Reactions.named("pair").on(PartyRedesignated.class, pairs::follow);
    }

    @Produces
    Reactions grant(PartnerGrants grants) {
        return Reactions.named("grant")
                .inSequence(PartnerGranted.class, grants::open)
                .inSequence(PartnerRevoked.class, grants::close);
    }
}
