package org.jiedui.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;
import org.jiedui.stack.testing.TopicReader;
import org.jspecify.annotations.Nullable;

/** Records that no service of ours would send, each known by its key. Nobody takes them in. */
final class Poison {

    static final List<String> REFUSED_BY_ACTIVITY = List.of("poison bytes", "poison count");
    static final List<String> REFUSED_BY_CASE_LIBRARY = List.of("poison bytes", "poison practices", "poison year");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KEY = "poison";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Poison() {}

    static boolean isIt(@Nullable String key) {
        return key != null && key.startsWith(KEY);
    }

    static void into(LocalStack stack) throws Exception {
        Map<String, Object> settings =
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafka().bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (ProducerRecord<String, byte[]> record : records()) {
                producer.send(record).get();
            }
        }
    }

    /** The keys of those that a service has put aside, once there are as many as that. */
    static List<String> lettersOf(LocalStack stack, Service service, int expected) {
        String topic = service.module() + ".dead-letter";
        try (TopicReader letters = TopicReader.fromStart(stack.kafka().bootstrapServers(), topic)) {
            return in(letters.within(PATIENCE).awaitUntil(read -> in(read).size() >= expected));
        }
    }

    private static List<String> in(List<ConsumerRecord<String, String>> letters) {
        return letters.stream().map(ConsumerRecord::key).filter(Poison::isIt).toList();
    }

    private static List<ProducerRecord<String, byte[]>> records() {
        byte[] bytes = new byte[900_000];
        Arrays.fill(bytes, (byte) 0xff);
        return List.of(
                new ProducerRecord<>("jiedui.pairing.events", "poison bytes", bytes),
                new ProducerRecord<>("jiedui.pairing.events", "poison count", tooOften()),
                new ProducerRecord<>("jiedui.activity.events", "poison practices", tooManyPractices()),
                new ProducerRecord<>("jiedui.activity.events", "poison year", endOfTime()));
    }

    private static byte[] tooOften() {
        JsonNode plan = example("plan.agreed");
        ((ObjectNode) plan.findValue("cadence").get(0)).put("count", 2_000_000_000);
        return event("plan.agreed", plan);
    }

    private static byte[] tooManyPractices() {
        JsonNode completed = example("activity.completed");
        ArrayNode practices = (ArrayNode) completed.get("practices");
        for (int i = 0; i < 8_000; i++) {
            practices
                    .addObject()
                    .put("practiceId", UUID.randomUUID().toString())
                    .put("name", "测试做法" + i)
                    .put("worthWritingUp", true);
        }
        return event("activity.completed", completed);
    }

    private static byte[] endOfTime() {
        JsonNode completed = example("activity.completed");
        ((ObjectNode) completed.get("sessions").get(0)).put("endsAt", "9999-12-31T23:59:59Z");
        return event("activity.completed", completed);
    }

    private static byte[] event(String fact, JsonNode data) {
        String type = "org.jiedui." + fact + ".v1";
        ObjectNode event = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "urn:jiedui:poison")
                .put("type", type)
                .put("subject", UUID.randomUUID().toString())
                .put("time", "2022-12-20T09:00:00+08:00")
                .put("datacontenttype", "application/json")
                .put("dataschema", "urn:jiedui:schema:" + type)
                .put("sequence", "000000000001");
        event.set("data", data);
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode example(String fact) {
        String file = "/org/jiedui/events/examples/org.jiedui." + fact + ".v1.json";
        try (InputStream example = Objects.requireNonNull(Poison.class.getResourceAsStream(file), file)) {
            return JSON.readTree(example);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
