package org.jiedui.kit.event.letter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/** What is put aside: a record as it came, and after its own headers those that say where it came from and why it died. */
final class Letter {

    private static final int MAX_CAUSE = 500;

    private final ConsumerRecord<byte @Nullable [], byte @Nullable []> record;
    private final List<Header> why;

    Letter(ConsumerRecord<byte @Nullable [], byte @Nullable []> record, Throwable failure) {
        this.record = record;
        Throwable cause = Objects.requireNonNullElse(failure.getCause(), failure);
        this.why = List.of(
                header("dead-letter-reason", String.valueOf(failure.getMessage())),
                header("dead-letter-cause", String.valueOf(cause.getMessage())),
                header("dead-letter-cause-class-name", cause.getClass().getName()),
                header("dead-letter-topic", record.topic()),
                header("dead-letter-partition", Integer.toString(record.partition())),
                header("dead-letter-offset", Long.toString(record.offset())));
    }

    /** With key, value and headers byte for byte. */
    ProducerRecord<byte @Nullable [], byte @Nullable []> whole(String topic) {
        List<Header> headers = new ArrayList<>(List.of(record.headers().toArray()));
        headers.addAll(why);
        return new ProducerRecord<>(topic, null, record.key(), record.value(), headers);
    }

    /** For a record that does not fit: only where it stands and why it died. */
    ProducerRecord<byte @Nullable [], byte @Nullable []> reference(String topic) {
        List<Header> headers = new ArrayList<>(why);
        headers.add(header("dead-letter-reference", "true"));
        return new ProducerRecord<>(topic, null, null, null, null, headers);
    }

    /** Names the record in the log. */
    @Override
    public String toString() {
        return "%s-%d@%d".formatted(record.topic(), record.partition(), record.offset());
    }

    private static Header header(String name, String text) {
        String shortened = text.substring(0, Math.min(text.length(), MAX_CAUSE));
        return new RecordHeader(name, shortened.getBytes(StandardCharsets.UTF_8));
    }
}
