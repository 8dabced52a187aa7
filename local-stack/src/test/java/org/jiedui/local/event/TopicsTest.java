package org.jiedui.local.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jiedui.local.event.DeadLetters.Replay;
import org.jiedui.stack.kafka.KafkaBroker;
import org.jiedui.stack.kafka.KafkaSettings;
import org.jiedui.stack.kafka.TopicDefinition;
import org.jiedui.stack.testing.TopicReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** On a real broker, which the tests share; each has topics of its own. */
class TopicsTest {
    private static final Header REASON = header("dead-letter-topic", "origin");
    private static final Duration LONG = Duration.ofDays(400);
    private static final KafkaBroker BROKER = KafkaBroker.start(KafkaSettings.throwaway());
    private static final KafkaProducer<@Nullable String, @Nullable String> PRODUCER = new KafkaProducer<>(
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
                new TopicDefinition("origin", 1, LONG),
                new TopicDefinition("one.dead-letter", 2, LONG),
                new TopicDefinition("two.dead-letter", 1, LONG),
                new TopicDefinition("three.dead-letter", 1, LONG),
                new TopicDefinition("one.replay", 1, LONG),
                new TopicDefinition("two.replay", 1, LONG),
                new TopicDefinition("three.replay", 1, LONG)));
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
        void areSentOnceToItsOwnTopicWithTheirKeyValueAndOwnHeaders() {
            send(
                    "one.dead-letter",
                    "k",
                    "v",
                    List.of(header("dead-letter-topic", "its own"), header("a", "b"), REASON));

            assertThat(letters.replay("one")).isEqualTo(new Replay(1, 0));
            assertThat(letters.replay("one")).isEqualTo(new Replay(0, 0));

            try (var again = TopicReader.fromStart(BROKER.bootstrapServers(), "one.replay")) {
                assertThat(again.awaitCount(1)).singleElement().satisfies(letter -> {
                    assertThat(letter.key()).isEqualTo("k");
                    assertThat(letter.value()).isEqualTo("v");
                    assertThat(letter.headers())
                            .containsExactly(header("dead-letter-topic", "its own"), header("a", "b"));
                });
            }
        }

        @Test
        void areFetchedWhereTheyStandIfTheyAreReferences() {
            send("origin", "before", "another", List.of());
            send("origin", "k", "the large one", List.of(header("a", "b")));
            send("two.dead-letter", null, null, reference("1"));
            send("two.dead-letter", null, null, reference("7"));

            assertThat(letters.replay("two")).isEqualTo(new Replay(1, 1));

            try (var again = TopicReader.fromStart(BROKER.bootstrapServers(), "two.replay")) {
                assertThat(again.awaitCount(1)).singleElement().satisfies(letter -> {
                    assertThat(letter.key()).isEqualTo("k");
                    assertThat(letter.value()).isEqualTo("the large one");
                    assertThat(letter.headers()).containsExactly(header("a", "b"));
                });
            }
        }

        /** Killed after it has sent and before it has said so: what it sent is undone. */
        @Test
        void areSentOnceAlthoughARunWasKilledInItsMiddle() {
            send("three.dead-letter", "k", "v", List.of(REASON));
            var killed = new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            BROKER.bootstrapServers(),
                            ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                            "jiedui-replay-of-three"),
                    new StringSerializer(),
                    new StringSerializer());
            killed.initTransactions();
            killed.beginTransaction();
            var unusedUndone = killed.send(new ProducerRecord<>("three.replay", "k", "v"));
            killed.flush();

            assertThat(letters.replay("three")).isEqualTo(new Replay(1, 0));
            assertThat(letters.replay("three")).isEqualTo(new Replay(0, 0));

            assertThat(committed("three.replay")).containsExactly("v");
            killed.close(Duration.ZERO);
        }

        @Test
        void areLookedForOnlyWhereThereAreSome() {
            assertThatExceptionOfType(NoSuchTopic.class)
                    .isThrownBy(() -> letters.replay("nobody"))
                    .withMessageContaining("nobody.replay");
        }
    }

    private static String event(String time) {
        return "{\"specversion\": \"1.0\", \"type\": \"t\", \"time\": \"%s\"}".formatted(time);
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Header> reference(String offset) {
        return List.of(
                header("dead-letter-topic", "origin"),
                header("dead-letter-partition", "0"),
                header("dead-letter-offset", offset),
                header("dead-letter-reference", "true"));
    }

    /** As a service reads it. */
    private static List<String> committed(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        BROKER.bootstrapServers(),
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new StringDeserializer(),
                new StringDeserializer())) {
            var only = new TopicPartition(topic, 0);
            consumer.assign(List.of(only));
            consumer.seekToBeginning(List.of(only));
            var values = new ArrayList<String>();
            long end = consumer.endOffsets(List.of(only)).getOrDefault(only, 0L);
            while (consumer.position(only) < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }

    private static void send(String topic, @Nullable String key, @Nullable String value, List<Header> headers) {
        try {
            PRODUCER.send(new ProducerRecord<>(topic, null, key, value, headers))
                    .get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
