package org.jiedui.local.event;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends a consumer's dead letters back to the topics they came from, each once: its place is kept in a consumer group. Should
 * it be interrupted between sending and keeping its place, it sends some again, which the consumers' inboxes absorb.
 */
public final class DeadLetters {
    private static final String SUFFIX = ".dead-letter";
    private static final String ORIGIN = "dead-letter-topic";
    private static final String ADDED_BY_THE_CHANNEL = "dead-letter-";
    private static final Duration POLL = Duration.ofMillis(200);

    private final String bootstrapServers;

    public DeadLetters(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Sends what died since the last time.
     *
     * @param consumer the service's name
     * @throws NoSuchTopic if the consumer has no topic for dead letters
     */
    public Replay replay(String consumer) {
        String topic = consumer + SUFFIX;
        try (var letters = new KafkaConsumer<byte[], byte @Nullable []>(
                        reading(consumer), new ByteArrayDeserializer(), new ByteArrayDeserializer());
                var producer = new KafkaProducer<>(writing(), new ByteArraySerializer(), new ByteArraySerializer())) {
            letters.assign(partitions(letters, topic));
            var sent = new ArrayList<Future<RecordMetadata>>();
            var dead = unsent(letters);
            for (var letter : dead) {
                origin(letter).ifPresent(to -> sent.add(producer.send(again(letter, to))));
            }
            producer.flush();
            sent.forEach(DeadLetters::requireAcknowledged);
            letters.commitSync();
            return new Replay(sent.size(), dead.size() - sent.size());
        }
    }

    /**
     * What a replay did.
     *
     * @param ofUnknownOrigin letters that do not say which topic they came from, and stay where they are
     */
    public record Replay(int sent, int ofUnknownOrigin) {}

    /** Up to the end as it is now: a letter that dies again meanwhile is for the next time. */
    private static List<ConsumerRecord<byte[], byte @Nullable []>> unsent(
            KafkaConsumer<byte[], byte @Nullable []> letters) {
        Map<TopicPartition, Long> ends = letters.endOffsets(letters.assignment());
        var found = new ArrayList<ConsumerRecord<byte[], byte @Nullable []>>();
        while (ends.entrySet().stream().anyMatch(end -> letters.position(end.getKey()) < end.getValue())) {
            letters.poll(POLL).forEach(found::add);
        }
        return found;
    }

    private static Optional<String> origin(ConsumerRecord<byte[], byte @Nullable []> letter) {
        return Optional.ofNullable(letter.headers().lastHeader(ORIGIN))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }

    private static ProducerRecord<byte[], byte @Nullable []> again(
            ConsumerRecord<byte[], byte @Nullable []> letter, String topic) {
        List<Header> headers = StreamSupport.stream(letter.headers().spliterator(), false)
                .filter(header -> !header.key().startsWith(ADDED_BY_THE_CHANNEL))
                .toList();
        return new ProducerRecord<>(topic, null, letter.key(), letter.value(), headers);
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> letters, String topic) {
        var there = letters.listTopics();
        var found = there.get(topic);
        if (found == null) {
            throw new NoSuchTopic(
                    topic,
                    there.keySet().stream()
                            .filter(name -> name.endsWith(SUFFIX))
                            .toList());
        }
        return found.stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private static void requireAcknowledged(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A letter could not be sent: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while letters were being sent", e);
        }
    }

    private Map<String, Object> reading(String consumer) {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.GROUP_ID_CONFIG,
                "jiedui-replay-of-" + consumer,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
    }

    private Map<String, Object> writing() {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true);
    }
}
