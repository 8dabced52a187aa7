package org.jiedui.caselibrary.drafting.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jiedui.caselibrary.drafting.CaseDrafting;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.event.EventDelivery;
import org.jiedui.kit.event.Subscription;

/** Takes in what parties are called from now on; everything else pairing-service tells passes by. */
@ApplicationScoped
class PartyRedesignatedConsumer {

    private final EventDelivery delivery;
    private final Subscription subscription;

    PartyRedesignatedConsumer(EventDelivery delivery, CaseDrafting drafting) {
        this.delivery = delivery;
        this.subscription = Subscription.none().on(PartyRedesignated.class, drafting::follow);
    }

    @Incoming("pairing-events")
    @Blocking
    void receive(String message) {
        delivery.deliver(message, subscription);
    }
}
