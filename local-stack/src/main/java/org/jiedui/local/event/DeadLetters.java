package org.jiedui.local.event;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends a consumer's dead letters to it again, on a topic that only it reads, each once: what is sent and how far that is are
 * one transaction. A run that was killed is undone by the next, and nobody has seen what it sent.
 */
public final class DeadLetters {
    private static final String SUFFIX = ".dead-letter";
    private static final String AGAIN = ".replay";
    private static final int LARGEST = 32 * 1024 * 1024;

    private final String bootstrapServers;

    public DeadLetters(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Sends what died since the last time.
     *
     * @param consumer the service's name
     * @throws NoSuchTopic if the consumer has no topic for dead letters, or none to get them on again
     */
    public Replay replay(String consumer) {
        try (var letters = new KafkaConsumer<byte @Nullable [], byte @Nullable []>(
                        reading(consumer), new ByteArrayDeserializer(), new ByteArrayDeserializer());
                var originals = new Originals(bootstrapServers);
                var producer = new KafkaProducer<byte @Nullable [], byte @Nullable []>(
                        writing(consumer), new ByteArraySerializer(), new ByteArraySerializer())) {
            requireTopic(letters, consumer + AGAIN, AGAIN);
            letters.assign(requireTopic(letters, consumer + SUFFIX, SUFFIX));
            producer.initTransactions();
            return new LetterRun(letters, originals, producer, group(consumer), consumer + AGAIN).untilNow();
        }
    }

    /**
     * What a replay did.
     *
     * @param gone letters that refer to records which their topics no longer have
     */
    public record Replay(int sent, int gone) {}

    private static List<TopicPartition> requireTopic(KafkaConsumer<?, ?> letters, String topic, String suffix) {
        var there = letters.listTopics();
        var found = there.get(topic);
        if (found == null) {
            throw new NoSuchTopic(
                    topic,
                    there.keySet().stream()
                            .filter(name -> name.endsWith(suffix))
                            .toList());
        }
        return found.stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private static String group(String consumer) {
        return "jiedui-replay-of-" + consumer;
    }

    private Map<String, Object> reading(String consumer) {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.GROUP_ID_CONFIG,
                group(consumer),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
    }

    private Map<String, Object> writing(String consumer) {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                group(consumer),
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                LARGEST,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4");
    }
}
