package org.jiedui.activity.obligation.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiedui.activity.obligation.ObligationKeeping;
import org.jiedui.events.CaseEvent.CasePublished;
import org.jiedui.events.PairingEvent.PairingActivated;
import org.jiedui.events.PairingEvent.PairingEnded;
import org.jiedui.events.PairingEvent.PairingResumed;
import org.jiedui.events.PairingEvent.PairingSuspended;
import org.jiedui.events.PlanEvent.PlanAgreed;
import org.jiedui.events.PlanEvent.PlanAmended;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyDissolved;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.event.Reactions;

@Singleton
class ObligationReactions {

    @Produces
    Reactions obligation(ObligationKeeping obligations) {
        return Reactions.named("obligation")
                .on(PairingActivated.class, obligations::activate)
                .on(PairingSuspended.class, obligations::suspend)
                .on(PairingResumed.class, obligations::resume)
                .on(PairingEnded.class, obligations::end)
                .on(PlanAgreed.class, agreed -> obligations.takeOver(agreed.plan()))
                .on(PlanAmended.class, amended -> obligations.takeOver(amended.plan()))
                .on(PartyRedesignated.class, obligations::follow)
                .on(PartyDissolved.class, obligations::follow)
                .on(CasePublished.class, obligations::discharge);
    }
}
