package org.jiedui.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jiedui.testkit.contract.EventSchemaCheck;

/** What is really on a topic at this moment, each event checked against its schema; {@link Poison} is left out. */
final class EventsSeen {

    private static final EventSchemaCheck SCHEMAS = new EventSchemaCheck();

    private final List<JsonNode> events;

    private EventsSeen(List<JsonNode> events) {
        this.events = events;
    }

    static EventsSeen on(String bootstrapServers, String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<JsonNode> events = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofMillis(100))) {
                    if (!Poison.isIt(event.key())) {
                        events.add(SCHEMAS.check(event.value()));
                    }
                }
            }
            return new EventsSeen(events);
        }
    }

    /** Every delivery. */
    List<JsonNode> all() {
        return events;
    }

    /** The events that match, a repeated delivery counted once. */
    List<JsonNode> distinct(Predicate<JsonNode> wanted) {
        Set<String> ids = new TreeSet<>();
        return events.stream()
                .filter(wanted)
                .filter(event -> ids.add(event.get("id").asText()))
                .toList();
    }

    List<JsonNode> distinct(String type, String text) {
        return distinct(event ->
                event.get("type").asText().equals(type) && event.toString().contains(text));
    }

    /** Whether each subject's sequence runs from 1 without gaps in the order of first arrival. */
    boolean isInOrder() {
        return distinct(event -> true).stream()
                .collect(Collectors.groupingBy(event -> event.get("subject").asText()))
                .values()
                .stream()
                .allMatch(EventsSeen::countsUp);
    }

    private static boolean countsUp(List<JsonNode> history) {
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).get("sequence").asLong() != i + 1) {
                return false;
            }
        }
        return true;
    }
}
