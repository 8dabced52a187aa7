package org.jiedui.activity.feed.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiedui.activity.feed.FeedSubscribing;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyDissolved;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.event.Reactions;

@Singleton
class FeedReactions {

    @Produces
    Reactions feed(FeedSubscribing subscribing) {
        return Reactions.named("feed")
                .on(PartyRedesignated.class, subscribing::follow)
                .on(PartyDissolved.class, subscribing::follow);
    }
}
