package org.jiedui.local.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jiedui.local.event.DeadLetters.Replay;
import org.jiedui.stack.kafka.KafkaBroker;
import org.jiedui.stack.kafka.KafkaSettings;
import org.jiedui.stack.kafka.TopicDefinition;
import org.jiedui.stack.testing.TopicReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** On a real broker, which the tests share; each has topics of its own. */
class TopicsTest {
    private static final Duration LONG = Duration.ofDays(400);
    private static final KafkaBroker BROKER = KafkaBroker.start(KafkaSettings.throwaway());
    private static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
            Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    BROKER.bootstrapServers(),
                    // As the services compress.
                    ProducerConfig.COMPRESSION_TYPE_CONFIG,
                    "lz4"),
            new StringSerializer(),
            new StringSerializer());

    @BeforeAll
    static void createTopics() {
        BROKER.createTopics(List.of(
                new TopicDefinition("log", 3, LONG),
                new TopicDefinition("origin", 2, LONG),
                new TopicDefinition("one.dead-letter", 2, LONG),
                new TopicDefinition("two.dead-letter", 1, LONG)));
    }

    @AfterAll
    static void end() {
        PRODUCER.close();
        BROKER.close();
    }

    @Nested
    class ALog {
        @Test
        void readsWhatIsThereByTimeAcrossPartitionsAndThenFollows() {
            send("log", "a", event("2022-12-14T03:00:00Z"), List.of());
            send("log", "b", event("2022-12-14T01:00:00Z"), List.of());
            send("log", "c", event("2022-12-14T02:00:00Z"), List.of());
            try (var log = new EventLog(BROKER.bootstrapServers(), List.of("log"))) {
                assertThat(log.readFromStart())
                        .extracting(read -> read.time().toString())
                        .containsExactly("2022-12-14T01:00:00Z", "2022-12-14T02:00:00Z", "2022-12-14T03:00:00Z");

                send("log", "a", event("2022-12-14T00:00:00Z"), List.of());
                var followed = new ArrayList<TopicRecord>();
                log.follow(followed::add, () -> !followed.isEmpty());
                assertThat(followed)
                        .singleElement()
                        .extracting(read -> read.time().toString())
                        .isEqualTo("2022-12-14T00:00:00Z");
            }
        }

        @Test
        void saysWhichTopicsThereAreIfOneIsMissing() {
            assertThatExceptionOfType(NoSuchTopic.class)
                    .isThrownBy(() -> new EventLog(BROKER.bootstrapServers(), List.of("nonsense")))
                    .withMessageContaining("nonsense")
                    .withMessageContaining("origin");
        }
    }

    @Nested
    class DeadLettersOfAConsumer {
        private final DeadLetters letters = new DeadLetters(BROKER.bootstrapServers());

        @Test
        void areSentOnceToWhereTheyCameFromWithTheirKeyValueAndOwnHeaders() {
            send(
                    "one.dead-letter",
                    "k",
                    "v",
                    List.of(
                            header("dead-letter-topic", "origin"),
                            header("dead-letter-reason", "it failed"),
                            header("content-type", "application/cloudevents+json")));

            assertThat(letters.replay("one")).isEqualTo(new Replay(1, 0));
            assertThat(letters.replay("one")).isEqualTo(new Replay(0, 0));

            try (var origin = TopicReader.fromStart(BROKER.bootstrapServers(), "origin")) {
                assertThat(origin.awaitCount(1)).singleElement().satisfies(again -> {
                    assertThat(again.key()).isEqualTo("k");
                    assertThat(again.value()).isEqualTo("v");
                    assertThat(again.headers()).extracting(Header::key).containsExactly("content-type");
                });
            }
        }

        @Test
        void stayIfTheyDoNotSayWhereTheyCameFrom() {
            send("two.dead-letter", "k", "v", List.of());
            assertThat(letters.replay("two")).isEqualTo(new Replay(0, 1));
        }

        @Test
        void areLookedForOnlyWhereThereAreSome() {
            assertThatExceptionOfType(NoSuchTopic.class)
                    .isThrownBy(() -> letters.replay("nobody"))
                    .withMessageContaining("one.dead-letter, two.dead-letter");
        }
    }

    private static String event(String time) {
        return "{\"specversion\": \"1.0\", \"type\": \"t\", \"time\": \"%s\"}".formatted(time);
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(String topic, String key, String value, List<Header> headers) {
        try {
            PRODUCER.send(new ProducerRecord<>(topic, null, key, value, headers))
                    .get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
