package org.jiedui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jiedui.stack.testing.TopicReader;
import org.jiedui.testkit.contract.EventSchemaCheck;

/** Reads what the service tells, and holds every single event it sees to its key, its envelope and its schema. */
public final class ActivityTopic implements AutoCloseable {

    private static final EventSchemaCheck SCHEMAS = new EventSchemaCheck();

    private final TopicReader reader;

    private ActivityTopic(TopicReader reader) {
        this.reader = reader;
    }

    /** Open it before the request under test. */
    public static ActivityTopic fromNow() {
        return new ActivityTopic(TopicReader.fromNow("jiedui.activity.events"));
    }

    public static ActivityTopic fromStart() {
        return new ActivityTopic(TopicReader.fromStart("jiedui.activity.events"));
    }

    /** All events about one aggregate, as soon as there are that many. */
    public List<JsonNode> await(Object subject, int count) {
        List<ConsumerRecord<String, String>> seen =
                reader.awaitUntil(records -> about(subject, records).size() >= count);
        return about(subject, seen).stream().map(ActivityTopic::checked).toList();
    }

    /** All events about one aggregate that have come after a while, to prove that there are no more. */
    public List<JsonNode> settled(Object subject) {
        return about(subject, reader.readFor(Duration.ofMillis(400))).stream()
                .map(ActivityTopic::checked)
                .toList();
    }

    private static List<ConsumerRecord<String, String>> about(
            Object subject, List<ConsumerRecord<String, String>> records) {
        return records.stream()
                .filter(event -> subject.toString().equals(event.key()))
                .toList();
    }

    private static JsonNode checked(ConsumerRecord<String, String> event) {
        JsonNode envelope = SCHEMAS.check(event.value());
        assertThat(event.key()).isEqualTo(envelope.get("subject").asText());
        return envelope;
    }

    @Override
    public void close() {
        reader.close();
    }
}
