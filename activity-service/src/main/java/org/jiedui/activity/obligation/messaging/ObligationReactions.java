package org.jiedui.activity.obligation.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiedui.activity.obligation.ObligationKeeping;
import org.jiedui.events.PlanEvent.PlanAgreed;
import org.jiedui.events.PlanEvent.PlanAmended;
import org.jiedui.kit.event.Reactions;

@Singleton
class ObligationReactions {

    @Produces
    Reactions obligation(ObligationKeeping obligations) {
        return Reactions.named("obligation")
                .on(PlanAgreed.class, agreed -> obligations.takeOver(agreed.planId(), agreed.plan()))
                .on(PlanAmended.class, amended -> obligations.takeOver(amended.planId(), amended.plan()));
    }
}
