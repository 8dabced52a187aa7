package org.jiedui.local.event;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** The records that letters refer to because they were too large to be copied. */
final class Originals implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte @Nullable [], byte @Nullable []> consumer;

    Originals(String bootstrapServers) {
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "none",
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        1),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Absent once its topic no longer has it. */
    Optional<ConsumerRecord<byte @Nullable [], byte @Nullable []>> of(ConsumerRecord<?, ?> letter) {
        return DeadLetter.partition(letter).filter(this::exists).flatMap(partition -> DeadLetter.offset(letter)
                .flatMap(offset -> at(partition, offset)));
    }

    private boolean exists(TopicPartition wanted) {
        return consumer.listTopics().getOrDefault(wanted.topic(), List.of()).stream()
                .anyMatch(partition -> partition.partition() == wanted.partition());
    }

    private Optional<ConsumerRecord<byte @Nullable [], byte @Nullable []>> at(TopicPartition partition, long offset) {
        List<TopicPartition> only = List.of(partition);
        if (consumer.beginningOffsets(only).getOrDefault(partition, 0L) > offset
                || consumer.endOffsets(only).getOrDefault(partition, 0L) <= offset) {
            return Optional.empty();
        }
        consumer.assign(only);
        consumer.seek(partition, offset);
        while (consumer.position(partition) <= offset) {
            for (var record : consumer.poll(POLL)) {
                return Optional.of(record).filter(found -> found.offset() == offset);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
