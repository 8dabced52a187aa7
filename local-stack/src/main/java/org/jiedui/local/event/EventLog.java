package org.jiedui.local.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads topics without belonging to a consumer group, so that it takes nothing away from anybody. */
public final class EventLog implements AutoCloseable {
    /** What the three services publish on. */
    public static final List<String> TOPICS =
            List.of("jiedui.pairing.events", "jiedui.activity.events", "jiedui.case.events");

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<String, @Nullable String> consumer;

    /** @throws NoSuchTopic if the broker lacks one of the topics */
    public EventLog(String bootstrapServers, Collection<String> topics) {
        this.consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.assign(partitions(topics));
        consumer.seekToEnd(List.of());
    }

    /** What is in the topics by now, in the order of its time. */
    public List<TopicRecord> readFromStart() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        consumer.seekToBeginning(ends.keySet());
        var read = new ArrayList<TopicRecord>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            read.addAll(next());
        }
        read.sort(Comparator.comparing(TopicRecord::time));
        return List.copyOf(read);
    }

    /** Hands over what comes from now on, or since {@link #readFromStart}, until the reader has had enough. */
    public void follow(Consumer<TopicRecord> reader, java.util.function.BooleanSupplier enough) {
        while (!enough.getAsBoolean()) {
            next().forEach(reader);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }

    private List<TopicRecord> next() {
        return StreamSupport.stream(consumer.poll(POLL).spliterator(), false)
                .map(TopicRecord::of)
                .toList();
    }

    private List<TopicPartition> partitions(Collection<String> topics) {
        Map<String, List<PartitionInfo>> there = consumer.listTopics();
        return topics.stream()
                .flatMap(topic -> there
                        .computeIfAbsent(topic, missing -> {
                            throw new NoSuchTopic(missing, there.keySet());
                        })
                        .stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }
}
