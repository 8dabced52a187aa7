package org.jiedui.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jiedui.events.PublishedEvent;
import org.jiedui.kit.event.Subscription.Reaction;

/**
 * Delivers a message to a consumer: once in effect, however often it comes.
 *
 * <p>While the database is away it waits, because nothing is wrong with the event. Any other failure is tried a few
 * times and then thrown, upon which the channel puts the message, with the cause, on the dead letter topic.
 */
@ApplicationScoped
public class EventDelivery {

    private static final Logger LOG = Logger.getLogger(EventDelivery.class);

    private final Inbox inbox;
    private final ObjectReader json;
    private final MeterRegistry metrics;
    private final DeliveryConfig config;

    EventDelivery(Inbox inbox, ObjectMapper json, MeterRegistry metrics, DeliveryConfig config) {
        this.inbox = inbox;
        this.json = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.metrics = metrics;
        this.config = config;
    }

    /** @throws UndeliverableEvent if the message is unreadable or its consumer keeps failing */
    public void deliver(String message, Subscription subscription) {
        Envelope envelope = read(message);
        Optional<Reaction<?>> reaction = subscription.to(envelope.type());
        if (reaction.isEmpty()) {
            count("jiedui.events.skipped", envelope.type());
            return;
        }
        PublishedEvent event = data(envelope, reaction.get().event());
        TraceContext.following(envelope.traceparent())
                .wrap(() -> untilDone(envelope, () -> takeIn(envelope, event, reaction.get())))
                .run();
    }

    private void takeIn(Envelope envelope, PublishedEvent event, Reaction<?> reaction) {
        if (inbox.firstDelivery(envelope.id(), envelope.type())) {
            reaction.accept(event);
        } else {
            count("jiedui.events.duplicates", envelope.type());
        }
    }

    private void untilDone(Envelope envelope, Runnable work) {
        int failures = 0;
        while (true) {
            try {
                QuarkusTransaction.requiringNew().run(work);
                return;
            } catch (RuntimeException e) {
                if (!Transience.of(e) && ++failures >= config.attempts()) {
                    count("jiedui.events.dead", envelope.type());
                    throw new UndeliverableEvent(envelope.type(), envelope.id(), e);
                }
                LOG.warnf("%s %s is tried again: %s", envelope.type(), envelope.id(), e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(config.backoff());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while an event was waiting for its next attempt", e);
        }
    }

    private Envelope read(String message) {
        try {
            return Envelope.checked(json.readValue(message, Envelope.class));
        } catch (IOException | RuntimeException e) {
            count("jiedui.events.dead", "unreadable");
            throw new UndeliverableEvent(e);
        }
    }

    private PublishedEvent data(Envelope envelope, Class<? extends PublishedEvent> type) {
        try {
            return json.treeToValue(envelope.data(), type);
        } catch (JsonProcessingException | RuntimeException e) {
            count("jiedui.events.dead", envelope.type());
            throw new UndeliverableEvent(envelope.type(), envelope.id(), e);
        }
    }

    private void count(String name, String type) {
        metrics.counter(name, "type", type).increment();
    }
}
