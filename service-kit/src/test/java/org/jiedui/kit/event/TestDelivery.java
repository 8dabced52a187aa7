package org.jiedui.kit.event;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jiedui.kit.event.letter.DeadLetters;
import org.jiedui.kit.probe.NoteEvent;
import org.jspecify.annotations.Nullable;

/** Delivers to reactions that only a test has. */
@Singleton
final class TestDelivery {

    private final EventIntake intake;
    private final Inbox inbox;
    private final DeadLetters letters;
    private final EventCounts counts;
    private final DeliveryConfig config;

    TestDelivery(EventIntake intake, Inbox inbox, DeadLetters letters, EventCounts counts, DeliveryConfig config) {
        this.intake = intake;
        this.inbox = inbox;
        this.letters = letters;
        this.counts = counts;
        this.config = config;
    }

    EventDelivery to(List<Reactions> reactions) {
        return new EventDelivery(new Subscription(reactions), intake, inbox, letters, counts, config);
    }

    /** A record as a consumer gets it. */
    static ConsumerRecord<byte @Nullable [], byte @Nullable []> record(String message) {
        return new ConsumerRecord<>(NoteEvent.TOPIC, 0, 0, null, message.getBytes(StandardCharsets.UTF_8));
    }
}
