package org.jiedui.local.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * One record of a topic, which should be a CloudEvent and may be anything.
 *
 * @param value as it was sent
 * @param envelope the CloudEvent; a missing node if the value is none
 * @param arrivedAt when the broker took it
 */
public record TopicRecord(String topic, @Nullable String value, JsonNode envelope, Instant arrivedAt) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static TopicRecord of(String topic, @Nullable String value, Instant arrivedAt) {
        return new TopicRecord(topic, value, parsed(value), arrivedAt);
    }

    static TopicRecord of(ConsumerRecord<String, @Nullable String> record) {
        return of(record.topic(), record.value(), Instant.ofEpochMilli(record.timestamp()));
    }

    public String type() {
        return envelope.path("type").asText();
    }

    /** The id of the aggregate the event belongs to. */
    public String subject() {
        return envelope.path("subject").asText();
    }

    /** When it happened; when it arrived, if it does not say. */
    public Instant time() {
        try {
            return Instant.parse(envelope.path("time").asText());
        } catch (DateTimeParseException unsaid) {
            return arrivedAt;
        }
    }

    public boolean isEvent() {
        return envelope.path("specversion").isTextual() && envelope.path("type").isTextual();
    }

    private static JsonNode parsed(@Nullable String value) {
        try {
            return value == null ? MissingNode.getInstance() : JSON.readTree(value);
        } catch (JsonProcessingException unreadable) {
            return MissingNode.getInstance();
        }
    }
}
