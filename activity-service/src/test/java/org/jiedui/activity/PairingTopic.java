package org.jiedui.activity;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.activity.ActivityApi.as;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.aPlan;
import static org.jiedui.activity.PairingFixture.agreed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jiedui.events.EventType;
import org.jiedui.events.PublishedEvent;
import org.jiedui.events.PublishedPairing;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.text.json.JsonRules;
import org.jiedui.stack.testing.Stack;
import org.jiedui.stack.testing.Tokens;
import org.jiedui.testkit.contract.EventSchemaCheck;

/**
 * Tells what pairing-service would, on its real topic. Everything goes to one partition: the service then takes it in
 * the order of telling, and has taken in all of it once it has taken in the last.
 */
public final class PairingTopic {

    private static final String TOPIC = "jiedui.pairing.events";
    private static final int PARTITION = 0;
    private static final ObjectMapper JSON = JsonRules.mapper();
    private static final Producer<String, String> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", Stack.kafka().bootstrapServers()),
            new StringSerializer(),
            new StringSerializer());
    private static final EventSchemaCheck SCHEMAS = new EventSchemaCheck();

    private PairingTopic() {}

    /** A pairing with an agreed plan that the service knows, and with it everything told before. */
    public static PublishedPairing aKnownPairing() {
        PublishedPairing pairing = aPairing();
        tell(message(agreed(aPlan(pairing))));
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> as(Tokens.ministry())
                        .queryParam("pairing", pairing.pairingId())
                        .get("/v1/obligations")
                        .then()
                        .body("items.size()", equalTo(5)));
        return pairing;
    }

    public static void tellAndAwait(PublishedEvent... events) {
        for (PublishedEvent event : events) {
            tell(message(event));
        }
        awaitAllTold();
    }

    /** Returns once the service is done with everything told so far. */
    public static void awaitAllTold() {
        PublishedPairing unusedLast = aKnownPairing();
    }

    public static void tell(String message) {
        tell(TOPIC, message);
    }

    public static void tell(String topic, String message) {
        try {
            PRODUCER.send(new ProducerRecord<>(topic, PARTITION, "test", message))
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The event as the outbox of pairing-service writes it. */
    public static String message(PublishedEvent event) {
        return message(event, 1);
    }

    /** As the one of its subject's history with that sequence. */
    public static String message(PublishedEvent event, int sequence) {
        String type = event.getClass().getAnnotation(EventType.class).value();
        String message = envelope(Ids.next(), type, event)
                .put("sequence", "%012d".formatted(sequence))
                .toString();
        SCHEMAS.check(message);
        return message;
    }

    public static ObjectNode envelope(UUID id, String type, Object event) {
        return JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id.toString())
                .put("source", "urn:jiedui:pairing-service")
                .put("type", type)
                .put("subject", "0193c1f0-6a00-7000-8000-000000000001")
                .put("time", "2022-12-14T10:00:00+08:00")
                .put("datacontenttype", "application/json")
                .put("dataschema", "urn:jiedui:schema:" + type)
                .put("sequence", "000000000001")
                .set("data", JSON.valueToTree(event));
    }
}
