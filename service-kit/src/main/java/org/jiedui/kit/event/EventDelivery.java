package org.jiedui.kit.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jiedui.events.PublishedEvent;
import org.jiedui.kit.event.letter.DeadLetters;
import org.jiedui.kit.event.letter.DeliveryStopped;
import org.jiedui.kit.fault.DatabaseFault;
import org.jspecify.annotations.Nullable;

/**
 * What is consumed of all topics that a service reacts to, by several consumers that share their partitions, so that events
 * of one key keep their order. It delivers an event to each reaction: once in effect, however often it comes.
 *
 * <p>Each reaction has a transaction of its own, together with its entry in the inbox. So a reaction that fails neither
 * undoes the others nor makes them run again when the event comes again.
 *
 * <p>What is beyond the bounds of its schema becomes a dead letter at once. While the database cannot it waits, because
 * nothing is wrong with the event. Any other failure is tried a few times; then it becomes a dead letter.
 *
 * <p>A service that reacts to nothing excludes this class ({@code quarkus.arc.exclude-types}) and has no consumer.
 */
@ApplicationScoped
class EventDelivery {

    private static final Logger LOG = Logger.getLogger(EventDelivery.class);

    private final Subscription subscription;
    private final EventIntake intake;
    private final Inbox inbox;
    private final DeadLetters letters;
    private final EventCounts counts;
    private final DeliveryConfig config;

    EventDelivery(
            Subscription subscription,
            EventIntake intake,
            Inbox inbox,
            DeadLetters letters,
            EventCounts counts,
            DeliveryConfig config) {
        this.subscription = subscription;
        this.intake = intake;
        this.inbox = inbox;
        this.letters = letters;
        this.counts = counts;
        this.config = config;
    }

    /** Returns once the record was taken in or put aside. */
    @Incoming(EventChannel.NAME)
    @Blocking
    void deliver(ConsumerRecord<byte @Nullable [], byte @Nullable []> message) {
        try {
            takeIn(message.value());
        } catch (DeliveryStopped stopped) {
            throw stopped;
        } catch (RuntimeException | Error failure) {
            counts.dead(failure);
            letters.write(message, failure);
        }
    }

    private void takeIn(byte @Nullable [] message) {
        Envelope envelope = intake.envelope(message);
        List<Reaction<?>> reactions = subscription.to(envelope.type());
        if (reactions.isEmpty()) {
            counts.skipped(envelope.type());
            return;
        }
        PublishedEvent event = intake.data(envelope, reactions.getFirst().event());
        TraceContext.following(envelope.traceparent())
                .wrap(() -> react(envelope, event, reactions))
                .run();
    }

    private void react(Envelope envelope, PublishedEvent event, List<Reaction<?>> reactions) {
        List<UndeliverableEvent> failures = new ArrayList<>();
        for (Reaction<?> reaction : reactions) {
            try {
                untilDone(envelope, reaction, () -> takeInOnce(envelope, event, reaction));
            } catch (UndeliverableEvent e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            UndeliverableEvent first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }

    private void takeInOnce(Envelope envelope, PublishedEvent event, Reaction<?> reaction) {
        if (inbox.firstDelivery(reaction.name(), envelope.id(), envelope.type())) {
            reaction.to(event, envelope.place());
        } else {
            counts.duplicate(envelope.type());
        }
    }

    private void untilDone(Envelope envelope, Reaction<?> reaction, Runnable work) {
        int failures = 0;
        while (true) {
            try {
                QuarkusTransaction.requiringNew().run(work);
                return;
            } catch (RuntimeException | Error e) {
                if (!DatabaseFault.passes(e) && ++failures >= config.attempts()) {
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
            throw new DeliveryStopped(e);
        }
    }
}
