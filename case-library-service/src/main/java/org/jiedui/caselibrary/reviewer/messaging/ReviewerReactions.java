package org.jiedui.caselibrary.reviewer.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiedui.caselibrary.reviewer.ReviewerKeeping;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.event.Reactions;

@Singleton
class ReviewerReactions {

    @Produces
    Reactions reviewer(ReviewerKeeping keeping) {
        return Reactions.named("reviewer").on(PartyRedesignated.class, keeping::follow);
    }
}
