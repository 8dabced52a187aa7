package org.jiedui.activity.pair.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiedui.events.GrantEvent.PartnerGranted;
import org.jiedui.events.GrantEvent.PartnerRevoked;
import org.jiedui.kit.event.Reactions;
import org.jiedui.knownparties.pair.PartnerGrants;

@Singleton
class PairReactions {

    @Produces
    Reactions grant(PartnerGrants grants) {
        return Reactions.named("grant")
                .inSequence(PartnerGranted.class, grants::open)
                .inSequence(PartnerRevoked.class, grants::close);
    }
}
