package org.jiedui.kit.event;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.probe.NoteEvent;
import org.jiedui.stack.testing.Stack;
import org.jspecify.annotations.Nullable;

/** Puts messages on the probe's topic that no outbox wrote: repeated ones, and such as nobody should send. */
public final class NoteSender implements AutoCloseable {

    private final KafkaProducer<String, @Nullable String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", Stack.kafka().bootstrapServers()),
            new StringSerializer(),
            new StringSerializer());

    public void send(NoteEvent event) {
        send(event.noteId(), NoteMessages.message(Ids.next(), event));
    }

    public void send(UUID subject, @Nullable String message) {
        try {
            producer.send(new ProducerRecord<>(NoteEvent.TOPIC, subject.toString(), message))
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
