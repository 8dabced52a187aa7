package org.jiedui.stack.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StackTestResourceTest {
    private static final String TOPIC = "jiedui.activity.events";

    private static Map<String, String> configuration;

    @BeforeAll
    static void start() {
        var resource = new StackTestResource();
        resource.init(Map.of("database", "activity"));
        configuration = resource.start();
    }

    @Test
    void startsOneStackForAllThatAsk() {
        var another = new StackTestResource();
        another.init(Map.of("database", "pairing"));

        assertThat(another.start())
                .containsEntry("kafka.bootstrap.servers", Stack.kafka().bootstrapServers())
                .containsEntry("quarkus.datasource.jdbc.url", Stack.postgres().jdbcUrl("pairing"))
                .containsEntry("jiedui.deployment", "test");
    }

    @Test
    void bringsPostgresBackAfterAFault() throws Exception {
        Stack.postgres().kill();

        Stack.postgres().restart();

        try (var connection = Stack.connect("activity")) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void letsATestReadFromAMark() throws Exception {
        send("before");
        try (var reader = TopicReader.fromNow(TOPIC)) {
            send("after");

            assertThat(reader.awaitCount(1)).extracting(ConsumerRecord::value).containsExactly("after");
            assertThat(reader.readFor(Duration.ofMillis(200))).hasSize(1);
        }
    }

    @Test
    void saysWhatItSawWhenTheAwaitedDoesNotCome() throws Exception {
        send("seen");
        try (var reader = TopicReader.fromStart(TOPIC).within(Duration.ofSeconds(1))) {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> reader.awaitAny(record -> "never".equals(record.value())))
                    .withMessageContaining("seen");
        }
    }

    @Test
    void handsOutTokensOfTheTrustedIssuer() {
        assertThat(Tokens.liaison("440400").split("\\.", -1)).hasSize(3);
        assertThat(configuration)
                .containsEntry("mp.jwt.verify.issuer", Stack.issuer().issuer())
                .containsEntry(
                        "mp.jwt.verify.publickey.location",
                        Stack.issuer().jwks().toUri().toString());
    }

    private static void send(String value) throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", Stack.kafka().bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "key", value)).get();
        }
    }
}
