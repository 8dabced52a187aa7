package org.jiedui.kit.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jiedui.stack.testing.TopicReader;

/** What is on a topic about the subjects of one test. */
public final class NoteTopic implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final TopicReader reader;
    private final Set<String> subjects;

    private NoteTopic(TopicReader reader, Collection<UUID> subjects) {
        this.reader = reader.within(PATIENCE);
        this.subjects = subjects.stream().map(UUID::toString).collect(toSet());
    }

    public static NoteTopic about(String topic, Collection<UUID> subjects) {
        return new NoteTopic(TopicReader.fromStart(topic), subjects);
    }

    /** All sightings so far, as soon as there are that many. */
    public List<Sighting> await(int count) {
        return sightings(reader.awaitUntil(records -> sightings(records).size() >= count));
    }

    /** All sightings so far, as soon as that many events were seen, however often each. */
    public List<Sighting> awaitDistinct(int count) {
        return sightings(reader.awaitUntil(records ->
                new HashSet<>(sightings(records).stream().map(Sighting::id).toList()).size() >= count));
    }

    /** All sightings, after that time more. */
    public List<Sighting> readFor(Duration time) {
        return sightings(reader.readFor(time));
    }

    /** The sequences of each subject in the order in which they came for the first time. */
    public static Map<String, List<Long>> firstSequences(List<Sighting> sightings) {
        Set<UUID> seen = new HashSet<>();
        return sightings.stream()
                .filter(sighting -> seen.add(sighting.id()))
                .collect(groupingBy(Sighting::subject, mapping(Sighting::sequence, toList())));
    }

    private List<Sighting> sightings(List<ConsumerRecord<String, String>> records) {
        return records.stream()
                .filter(message -> message.key() != null && subjects.contains(message.key()))
                .map(Sighting::of)
                .toList();
    }

    @Override
    public void close() {
        reader.close();
    }

    /** One message; another one may tell of the same event. */
    public record Sighting(UUID id, String subject, long sequence, ConsumerRecord<String, String> message) {

        static Sighting of(ConsumerRecord<String, String> message) {
            JsonNode envelope = read(message.value());
            return new Sighting(
                    UUID.fromString(envelope.get("id").asText()),
                    message.key(),
                    envelope.get("sequence").asLong(),
                    message);
        }

        public JsonNode envelope() {
            return read(message.value());
        }

        private static JsonNode read(String text) {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
