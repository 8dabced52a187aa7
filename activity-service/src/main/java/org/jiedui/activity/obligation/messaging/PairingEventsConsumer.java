package org.jiedui.activity.obligation.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jiedui.activity.obligation.ObligationKeeping;
import org.jiedui.activity.pair.PairKeeping;
import org.jiedui.events.PairingEvent.PairingActivated;
import org.jiedui.events.PairingEvent.PairingEnded;
import org.jiedui.events.PlanEvent.Plan;
import org.jiedui.events.PlanEvent.PlanAgreed;
import org.jiedui.events.PlanEvent.PlanAmended;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.event.EventDelivery;
import org.jiedui.kit.event.Subscription;

/** Takes in what this service needs of pairings, their sides and their plans; everything else on the topic passes by. */
@ApplicationScoped
class PairingEventsConsumer {

    private final EventDelivery delivery;
    private final PairKeeping pairs;
    private final ObligationKeeping obligations;
    private final Subscription subscription;

    PairingEventsConsumer(EventDelivery delivery, PairKeeping pairs, ObligationKeeping obligations) {
        this.delivery = delivery;
        this.pairs = pairs;
        this.obligations = obligations;
        this.subscription = Subscription.none()
                .on(PairingActivated.class, activated -> pairs.keep(activated.pairing()))
                .on(PairingEnded.class, pairs::end)
                .on(PartyRedesignated.class, pairs::follow)
                .on(PlanAgreed.class, agreed -> takeOver(agreed.planId(), agreed.plan()))
                .on(PlanAmended.class, amended -> takeOver(amended.planId(), amended.plan()));
    }

    private void takeOver(UUID planId, Plan plan) {
        pairs.keep(plan.pairing());
        obligations.takeOver(planId, plan);
    }

    @Incoming("pairing-events")
    @Blocking
    void on(String message) {
        delivery.deliver(message, subscription);
    }
}
