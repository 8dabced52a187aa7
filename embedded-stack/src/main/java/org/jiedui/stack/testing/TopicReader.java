package org.jiedui.stack.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads what really is in a topic, to prove that an event was sent, and how often. It belongs to no consumer group, so
 * that it takes nothing away from the service.
 */
public final class TopicReader implements AutoCloseable {
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(15);
    private static final Duration POLL = Duration.ofMillis(100);

    private final String topic;
    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> seen = new ArrayList<>();
    private Duration patience = USUAL_PATIENCE;

    private TopicReader(String bootstrapServers, String topic) {
        this.topic = topic;
        this.consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.assign(partitions());
    }

    /** Reads everything that is and will be in the topic. */
    public static TopicReader fromStart(String topic) {
        return fromStart(Stack.kafka().bootstrapServers(), topic);
    }

    public static TopicReader fromStart(String bootstrapServers, String topic) {
        var reader = new TopicReader(bootstrapServers, topic);
        reader.consumer.seekToBeginning(reader.consumer.assignment());
        return reader;
    }

    /** Reads what comes after this moment: open it before the request under test. */
    public static TopicReader fromNow(String topic) {
        return fromNow(Stack.kafka().bootstrapServers(), topic);
    }

    public static TopicReader fromNow(String bootstrapServers, String topic) {
        var reader = new TopicReader(bootstrapServers, topic);
        reader.consumer.seekToEnd(reader.consumer.assignment());
        // Asking for the position is what fixes it; the seek alone waits for the first poll.
        reader.consumer.assignment().forEach(reader.consumer::position);
        return reader;
    }

    /** Changes how long this reader waits, which is 15 s. */
    public TopicReader within(Duration time) {
        patience = time;
        return this;
    }

    /** All records read so far, as soon as there are {@code count} of them. */
    public List<ConsumerRecord<String, String>> awaitCount(int count) {
        return awaitUntil(records -> records.size() >= count);
    }

    /** All records read so far, as soon as one of them matches. */
    public List<ConsumerRecord<String, String>> awaitAny(Predicate<ConsumerRecord<String, String>> wanted) {
        return awaitUntil(records -> records.stream().anyMatch(wanted));
    }

    /**
     * All records read so far, in the order of their arrival, as soon as they satisfy {@code enough}.
     *
     * @throws AssertionError with what was seen, if they do not in time
     */
    public List<ConsumerRecord<String, String>> awaitUntil(Predicate<List<ConsumerRecord<String, String>>> enough) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!enough.test(List.copyOf(seen))) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not what was waited for, within %d s, in %s: %d records%n%s"
                        .formatted(patience.toSeconds(), topic, seen.size(), seenInWords()));
            }
            consumer.poll(POLL).forEach(seen::add);
        }
        return List.copyOf(seen);
    }

    /** All records read so far, after {@code time} more; to prove that nothing else comes. */
    public List<ConsumerRecord<String, String>> readFor(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            consumer.poll(POLL).forEach(seen::add);
        }
        return List.copyOf(seen);
    }

    @Override
    public void close() {
        consumer.close();
    }

    private Collection<TopicPartition> partitions() {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private String seenInWords() {
        return seen.stream()
                .map(one -> "%d/%d %s: %s".formatted(one.partition(), one.offset(), one.key(), one.value()))
                .collect(Collectors.joining("\n"));
    }
}
