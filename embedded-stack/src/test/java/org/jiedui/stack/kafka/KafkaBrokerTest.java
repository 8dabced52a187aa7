package org.jiedui.stack.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jiedui.stack.process.PortInUse;
import org.jiedui.stack.testing.TopicReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {
    private static final TopicDefinition EVENTS = new TopicDefinition("events", 2, Duration.ofDays(400));

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class ThatRuns {
        private KafkaBroker broker;

        @BeforeAll
        void start() {
            broker = KafkaBroker.start(KafkaSettings.throwaway());
            broker.createTopics(List.of(EVENTS));
        }

        @AfterAll
        void close() {
            broker.close();
        }

        @Test
        void createsNoTopicByMistake() {
            try (var producer = producer(broker, Map.of("max.block.ms", 1_000))) {
                assertThatExceptionOfType(Exception.class)
                        .isThrownBy(() -> send(producer, "evnets", "1").get(5, TimeUnit.SECONDS))
                        .withStackTraceContaining(UnknownTopicOrPartitionException.class.getSimpleName());
            }
        }

        @Test
        void correctsTheRetentionOfATopic() throws Exception {
            var shorter = new TopicDefinition("corrected", 1, Duration.ofDays(7));
            broker.createTopics(List.of(shorter));

            broker.createTopics(List.of(new TopicDefinition("corrected", 1, Duration.ofDays(400))));

            assertThat(setting("corrected", "retention.ms"))
                    .isEqualTo(Long.toString(Duration.ofDays(400).toMillis()));
        }

        @Test
        void refusesAnotherNumberOfPartitions() {
            assertThatExceptionOfType(TopicPartitionsDiffer.class)
                    .isThrownBy(
                            () -> broker.createTopics(List.of(new TopicDefinition("events", 6, Duration.ofDays(400)))))
                    .withMessageContaining("events has 2 partitions and should have 6");
        }

        private String setting(String topic, String name) throws Exception {
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
            try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                var configuration =
                        admin.describeConfigs(List.of(resource)).all().get();
                return configuration.values().iterator().next().get(name).value();
            }
        }
    }

    @Nested
    class ThatGoesAway {
        @TempDir
        private Path folder;

        @Test
        void hasItsRecordsAndItsPortWhenItIsBack() throws Exception {
            try (var broker = KafkaBroker.start(KafkaSettings.kept(folder, 0));
                    var producer = producer(broker, Map.of())) {
                broker.createTopics(List.of(EVENTS));
                sendAndWait(producer, "before");

                broker.stop();
                var during = CompletableFuture.runAsync(() -> sendAndWait(producer, "during"));
                broker.restart();
                during.get(15, TimeUnit.SECONDS);
                broker.kill();
                broker.restart();
                sendAndWait(producer, "after");

                assertThat(values(broker, 3)).containsExactlyInAnyOrder("before", "during", "after");
            }
        }

        @Test
        void refusesAPortThatIsInUse() throws Exception {
            try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                assertThatExceptionOfType(PortInUse.class)
                        .isThrownBy(() -> KafkaBroker.start(KafkaSettings.kept(folder, taken.getLocalPort())))
                        .withMessageContaining("(Kafka) is in use");
            }
        }
    }

    private static List<String> values(KafkaBroker broker, int count) {
        try (var reader = TopicReader.fromStart(broker.bootstrapServers(), "events")) {
            return reader.awaitCount(count).stream().map(ConsumerRecord::value).toList();
        }
    }

    private static Future<RecordMetadata> send(Producer<String, String> producer, String topic, String value) {
        return producer.send(new ProducerRecord<>(topic, "key of " + value, value));
    }

    private static void sendAndWait(Producer<String, String> producer, String value) {
        try {
            send(producer, "events", value).get(15, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("The record was lost: " + value, e);
        }
    }

    private static Producer<String, String> producer(KafkaBroker broker, Map<String, Object> more) {
        var settings = new HashMap<String, Object>(more);
        settings.put("bootstrap.servers", broker.bootstrapServers());
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }
}
