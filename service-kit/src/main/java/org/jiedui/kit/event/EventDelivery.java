package org.jiedui.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jiedui.events.PublishedEvent;

/**
 * What is consumed of all topics that a service reacts to, by several consumers that share their partitions, so that events
 * of one key keep their order. It delivers an event to each reaction: once in effect, however often it comes.
 *
 * <p>Each reaction has a transaction of its own, together with its entry in the inbox. So a reaction that fails neither
 * undoes the others nor makes them run again when the event comes again.
 *
 * <p>While the database is away it waits, because nothing is wrong with the event. Any other failure is tried a few
 * times and then thrown, upon which the channel puts the message, with the cause, on the dead letter topic.
 *
 * <p>A service that reacts to nothing excludes this class ({@code quarkus.arc.exclude-types}) and has no consumer.
 */
@ApplicationScoped
class EventDelivery {

    private static final Logger LOG = Logger.getLogger(EventDelivery.class);

    private final Subscription subscription;
    private final Inbox inbox;
    private final ObjectReader json;
    private final MeterRegistry metrics;
    private final DeliveryConfig config;

    EventDelivery(
            Subscription subscription, Inbox inbox, ObjectMapper json, MeterRegistry metrics, DeliveryConfig config) {
        this.subscription = subscription;
        this.inbox = inbox;
        this.json = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.metrics = metrics;
        this.config = config;
    }

    /** @throws UndeliverableEvent if the message is unreadable or a reaction keeps failing */
    @Incoming(EventChannel.NAME)
    @Blocking
    void deliver(String message) {
        Envelope envelope = read(message);
        List<Reaction<?>> reactions = subscription.to(envelope.type());
        if (reactions.isEmpty()) {
            count("jiedui.events.skipped", envelope.type());
            return;
        }
        PublishedEvent event = data(envelope, reactions.getFirst().event());
        TraceContext.following(envelope.traceparent())
                .wrap(() -> react(envelope, event, reactions))
                .run();
    }

    private void react(Envelope envelope, PublishedEvent event, List<Reaction<?>> reactions) {
        List<UndeliverableEvent> failures = new ArrayList<>();
        for (Reaction<?> reaction : reactions) {
            try {
                untilDone(envelope, reaction, () -> takeIn(envelope, event, reaction));
            } catch (UndeliverableEvent e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            count("jiedui.events.dead", envelope.type());
            UndeliverableEvent first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }

    private void takeIn(Envelope envelope, PublishedEvent event, Reaction<?> reaction) {
        if (inbox.firstDelivery(reaction.name(), envelope.id(), envelope.type())) {
            reaction.to(event, envelope.place());
        } else {
            count("jiedui.events.duplicates", envelope.type());
        }
    }

    private void untilDone(Envelope envelope, Reaction<?> reaction, Runnable work) {
        int failures = 0;
        while (true) {
            try {
                QuarkusTransaction.requiringNew().run(work);
                return;
            } catch (RuntimeException e) {
                if (!Transience.of(e) && ++failures >= config.attempts()) {
                    throw new UndeliverableEvent(reaction.name(), envelope.type(), envelope.id(), e);
                }
                LOG.warnf("%s of %s %s is tried again: %s", reaction.name(), envelope.type(), envelope.id(), e);
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
