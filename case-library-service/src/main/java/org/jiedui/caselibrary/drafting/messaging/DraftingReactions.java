package org.jiedui.caselibrary.drafting.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiedui.caselibrary.drafting.CaseDrafting;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.event.Reactions;

@Singleton
class DraftingReactions {

    @Produces
    Reactions drafting(CaseDrafting drafting) {
        return Reactions.named("drafting")
                .on(ActivityCompleted.class, drafting::takeIn)
                .on(PartyRedesignated.class, drafting::follow);
    }
}
