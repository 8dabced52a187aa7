package org.jiedui.caselibrary.drafting.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jiedui.caselibrary.drafting.CaseDrafting;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.kit.event.EventDelivery;
import org.jiedui.kit.event.Subscription;

/** Takes completed exchanges in; of everything else on the topic no case grows. */
@ApplicationScoped
class ActivityCompletedConsumer {

    private final EventDelivery delivery;
    private final Subscription subscription;

    ActivityCompletedConsumer(EventDelivery delivery, CaseDrafting drafting) {
        this.delivery = delivery;
        this.subscription = Subscription.none().on(ActivityCompleted.class, drafting::takeIn);
    }

    @Incoming("activity-events")
    @Blocking
    void receive(String message) {
        delivery.deliver(message, subscription);
    }
}
