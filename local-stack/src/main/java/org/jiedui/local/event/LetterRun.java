package org.jiedui.local.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** From the place where the last one stopped to the end as it is now: a letter that dies again is for the next time. */
record LetterRun(
        KafkaConsumer<byte @Nullable [], byte @Nullable []> letters,
        Originals originals,
        KafkaProducer<byte @Nullable [], byte @Nullable []> producer,
        String group,
        String to) {

    private static final Duration POLL = Duration.ofMillis(200);

    DeadLetters.Replay untilNow() {
        Map<TopicPartition, Long> ends = letters.endOffsets(letters.assignment());
        DeadLetters.Replay done = new DeadLetters.Replay(0, 0);
        while (ends.entrySet().stream().anyMatch(end -> letters.position(end.getKey()) < end.getValue())) {
            List<ConsumerRecord<byte @Nullable [], byte @Nullable []>> some = new ArrayList<>();
            letters.poll(POLL).forEach(letter -> {
                if (letter.offset()
                        < Objects.requireNonNull(ends.get(new TopicPartition(letter.topic(), letter.partition())))) {
                    some.add(letter);
                }
            });
            if (!some.isEmpty()) {
                int sent = sendAtOnce(some);
                done = new DeadLetters.Replay(done.sent() + sent, done.gone() + some.size() - sent);
            }
        }
        return done;
    }

    private int sendAtOnce(List<ConsumerRecord<byte @Nullable [], byte @Nullable []>> some) {
        Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>();
        int sent = 0;
        producer.beginTransaction();
        for (var letter : some) {
            var original = original(letter);
            if (original.isPresent()) {
                var unusedTheCommitFails = producer.send(original.get());
                sent++;
            }
            next.put(
                    new TopicPartition(letter.topic(), letter.partition()), new OffsetAndMetadata(letter.offset() + 1));
        }
        producer.sendOffsetsToTransaction(next, new ConsumerGroupMetadata(group));
        producer.commitTransaction();
        return sent;
    }

    private Optional<ProducerRecord<byte @Nullable [], byte @Nullable []>> original(
            ConsumerRecord<byte @Nullable [], byte @Nullable []> letter) {
        return DeadLetter.isReference(letter)
                ? originals
                        .of(letter)
                        .map(record -> new ProducerRecord<>(to, null, record.key(), record.value(), record.headers()))
                : Optional.of(
                        new ProducerRecord<>(to, null, letter.key(), letter.value(), DeadLetter.ownHeaders(letter)));
    }
}
