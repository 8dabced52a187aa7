package org.jiedui.kit.event.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jiedui.kit.event.letter.RawTopic.header;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jiedui.kit.probe.NoteEffects;
import org.jiedui.kit.probe.NoteEvent;
import org.jiedui.stack.testing.Stack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever comes, it is put aside, and what comes after it on the same partition is taken in. */
@QuarkusTest
class DeadLettersTest {

    private static final String LETTERS = "case-library-service.dead-letter";
    private static final String AGAIN = "case-library-service.replay";

    private final UUID note = UUID.randomUUID();
    private final RawTopic topics = new RawTopic(LETTERS);

    @Inject
    NoteEffects effects;

    @Inject
    MeterRegistry metrics;

    @AfterEach
    void close() {
        topics.close();
    }

    @Test
    void keepKeyBytesAndHeadersOfWhatIsNoText() {
        byte[] noText = new byte[900_000];
        Arrays.fill(noText, (byte) 0xff);
        List<Header> own = List.of(
                new RecordHeader("dead-letter-topic", new byte[] {0, -1}),
                new RecordHeader("traceparent", new byte[] {-2}));

        RecordMetadata sent = topics.send(NoteEvent.TOPIC, note, noText, own);

        ConsumerRecord<byte @Nullable [], byte @Nullable []> letter = topics.awaitLetterOf(sent);
        assertThat(letter.value()).isEqualTo(noText);
        assertThat(letter.key()).asString(StandardCharsets.UTF_8).isEqualTo(note.toString());
        assertThat(letter.headers().toArray()).startsWith(own.toArray(new Header[0]));
        awaitNext();
    }

    @Test
    void referToWhatLeavesNoRoomForACause() {
        RecordMetadata sent = topics.send(NoteEvent.TOPIC, note, new byte[1_048_200], List.of());

        ConsumerRecord<byte @Nullable [], byte @Nullable []> letter = topics.awaitLetterOf(sent);
        assertThat(letter.value()).isNull();
        assertThat(header(letter, "dead-letter-reference")).isEqualTo("true");
        assertThat(header(letter, "dead-letter-reason")).contains("1 to 900000 bytes");
        awaitNext();
    }

    @Test
    void tellTheMemberThatIsBeyondItsBoundsAndNotItsValueBeforeAnyReactionRuns() {
        double dead = dead("org.jiedui.note.rewritten.v1");
        String title = "某".repeat(101);

        RecordMetadata sent =
                topics.send(NoteEvent.TOPIC, note, message("org.jiedui.note.rewritten.v1", title), List.of());

        ConsumerRecord<byte @Nullable [], byte @Nullable []> letter = topics.awaitLetterOf(sent);
        assertThat(header(letter, "dead-letter-cause")).isEqualTo("/data/title breaks maxLength 100");
        assertThat(header(letter, "dead-letter-reason")).doesNotContain("某");
        assertThat(dead("org.jiedui.note.rewritten.v1")).isEqualTo(dead + 1);
        awaitNext();
        assertThat(effects.of(note)).containsExactly("next");
    }

    @Test
    void waitWhileTheBrokerRefusesThem() {
        limitLetters("10");
        RecordMetadata sent;
        try {
            sent = topics.send(NoteEvent.TOPIC, note, new byte[] {1}, List.of());
            await().atMost(Duration.ofSeconds(10)).until(() -> waiting() == 1);
            topics.send(NoteEvent.TOPIC, note, message("org.jiedui.note.written.v1", "next"), List.of());
        } finally {
            limitLetters("1048588");
        }

        topics.awaitLetterOf(sent);
        await().atMost(Duration.ofSeconds(10)).until(() -> effects.of(note).contains("next"));
        assertThat(waiting()).isZero();
    }

    @Test
    void reachTheConsumerThatGaveUpOnceTheReplayIsComplete() {
        try (var replay = new KafkaProducer<>(
                Map.of("bootstrap.servers", Stack.kafka().bootstrapServers(), "transactional.id", "replay-" + note),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            replay.initTransactions();
            replay.beginTransaction();
            var unusedUndone =
                    replay.send(new ProducerRecord<>(AGAIN, message("org.jiedui.note.written.v1", "undone")));
            replay.flush();
            replay.abortTransaction();
            replay.beginTransaction();
            var unusedDone = replay.send(new ProducerRecord<>(AGAIN, message("org.jiedui.note.written.v1", "done")));
            replay.commitTransaction();
        }

        await().atMost(Duration.ofSeconds(20)).until(() -> effects.of(note).contains("done"));
        assertThat(effects.of(note)).containsExactly("done");
    }

    private void awaitNext() {
        topics.send(NoteEvent.TOPIC, note, message("org.jiedui.note.written.v1", "next"), List.of());
        await().atMost(Duration.ofSeconds(20)).until(() -> effects.of(note).contains("next"));
    }

    private byte[] message(String type, String title) {
        return """
                {"specversion": "1.0", "id": "%s", "source": "urn:jiedui:another", "type": "%s", "sequence": "1",
                 "unknown": {}, "data": {"noteId": "%s", "title": "%s"}}""".formatted(UUID.randomUUID(), type, note, title).getBytes(StandardCharsets.UTF_8);
    }

    private double waiting() {
        return metrics.get("jiedui.dead.letters.waiting").gauge().value();
    }

    private double dead(String type) {
        return metrics.counter("jiedui.events.dead", "type", type).count();
    }

    private static void limitLetters(String bytes) {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, LETTERS);
        AlterConfigOp limit = new AlterConfigOp(new ConfigEntry("max.message.bytes", bytes), AlterConfigOp.OpType.SET);
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", Stack.kafka().bootstrapServers()))) {
            admin.incrementalAlterConfigs(Map.of(topic, List.of(limit))).all().get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
