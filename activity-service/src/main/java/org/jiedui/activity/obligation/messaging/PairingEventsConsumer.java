package org.jiedui.activity.obligation.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jiedui.activity.obligation.ObligationKeeping;
import org.jiedui.activity.pair.PairKeeping;
import org.jiedui.events.PairingEvent.PairingActivated;
import org.jiedui.events.PairingEvent.PairingEnded;
import org.jiedui.events.PlanEvent.PlanAgreed;
import org.jiedui.kit.event.EventDelivery;
import org.jiedui.kit.event.Subscription;

/** Takes in what this service needs of pairings and their plans; everything else on the topic passes by. */
@ApplicationScoped
class PairingEventsConsumer {

    private final EventDelivery delivery;
    private final Subscription subscription;

    PairingEventsConsumer(EventDelivery delivery, PairKeeping pairs, ObligationKeeping obligations) {
        this.delivery = delivery;
        this.subscription = Subscription.none()
                .on(PairingActivated.class, activated -> pairs.keep(activated.pairing()))
                .on(PairingEnded.class, pairs::end)
                .on(PlanAgreed.class, agreed -> {
                    pairs.keep(agreed.plan().pairing());
                    obligations.takeOver(agreed);
                });
    }

    @Incoming("pairing-events")
    @Blocking
    void on(String message) {
        delivery.deliver(message, subscription);
    }
}
