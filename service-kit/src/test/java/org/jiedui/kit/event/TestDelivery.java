package org.jiedui.kit.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.List;

/** Delivers to reactions that only a test has. */
@Singleton
final class TestDelivery {

    private final Inbox inbox;
    private final ObjectMapper json;
    private final MeterRegistry metrics;
    private final DeliveryConfig config;

    TestDelivery(Inbox inbox, ObjectMapper json, MeterRegistry metrics, DeliveryConfig config) {
        this.inbox = inbox;
        this.json = json;
        this.metrics = metrics;
        this.config = config;
    }

    EventDelivery to(List<Reactions> reactions) {
        return new EventDelivery(new Subscription(reactions), inbox, json, metrics, config);
    }
}
