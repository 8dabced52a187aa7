package org.jiedui.caselibrary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jiedui.events.ActivityEvent;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.events.EventType;
import org.jiedui.kit.text.json.JsonRules;
import org.jiedui.stack.testing.Stack;

/** Publishes to the real topic as activity-service does: a CloudEvent in structured JSON, keyed by the activity. */
public final class ActivityTopic {

    public static final String NAME = "jiedui.activity.events";
    public static final String COMPLETED = "org.jiedui.activity.completed.v1";
    private static final ObjectMapper JSON = JsonRules.mapper();

    private ActivityTopic() {}

    /** Publishes an exchange and waits until the service has taken it in. */
    public static void tell(ActivityCompleted exchange) {
        UUID eventId = UUID.randomUUID();
        publish(eventId, exchange);
        Database.awaitTakenIn(eventId);
    }

    /**
     * The same of anything that happens to an activity.
     *
     * @param sequence its place among that
     */
    public static void tell(ActivityEvent event, int sequence) {
        UUID eventId = UUID.randomUUID();
        String type = event.getClass().getAnnotation(EventType.class).value();
        publish(event.aggregateId(), envelope("activity-service", eventId, type, event.aggregateId(), sequence, event));
        Database.awaitTakenIn(eventId);
    }

    public static void publish(UUID eventId, ActivityCompleted exchange) {
        publish(exchange.activityId(), envelope(eventId, COMPLETED, exchange.activityId(), exchange));
    }

    /** Publishes any text; what has the same key keeps its order. */
    public static void publish(UUID key, String message) {
        publish(NAME, key, message);
    }

    static void publish(String topic, UUID key, String message) {
        var record = new ProducerRecord<>(topic, null, key.toString(), message, List.of(contentType()));
        var settings = Map.<String, Object>of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Stack.kafka().bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var sent = producer.send(record).get();
            if (!sent.hasOffset()) {
                throw new AssertionError("The broker did not acknowledge " + sent);
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public static String envelope(UUID eventId, String type, UUID subject, Object data) {
        return envelope("activity-service", eventId, type, subject, data);
    }

    static String envelope(String service, UUID eventId, String type, UUID subject, Object data) {
        return envelope(service, eventId, type, subject, 1, data);
    }

    static String envelope(String service, UUID eventId, String type, UUID subject, int sequence, Object data) {
        Map<String, Object> envelope = new LinkedHashMap<>();
        envelope.put("specversion", "1.0");
        envelope.put("id", eventId);
        envelope.put("source", "urn:jiedui:" + service);
        envelope.put("type", type);
        envelope.put("subject", subject);
        envelope.put("time", Instant.parse("2022-02-24T01:00:00Z"));
        envelope.put("datacontenttype", "application/json");
        envelope.put("dataschema", "urn:jiedui:schema:" + type);
        envelope.put("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        envelope.put("sequence", "%012d".formatted(sequence));
        envelope.put("data", data);
        try {
            return JSON.writeValueAsString(envelope);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static RecordHeader contentType() {
        return new RecordHeader(
                "content-type", "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.US_ASCII));
    }
}
