package org.jiedui.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jiedui.kit.probe.NoteApi;
import org.jiedui.kit.probe.NoteEffects;
import org.jiedui.kit.probe.NoteEvent;
import org.jiedui.stack.testing.DatabaseContent;
import org.jiedui.stack.testing.TopicReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The consumer goes back to the start of its topic, with everything that other tests have put there, too. */
@QuarkusTest
class ReplayTest {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final int NOTES = 5;

    @Inject
    KafkaClientService kafka;

    @Inject
    MeterRegistry metrics;

    @Inject
    NoteEffects effects;

    @BeforeEach
    void writeSomeNotes() {
        for (int i = 0; i < NOTES; i++) {
            Response note = NoteApi.rewrite(NoteApi.write("示例"), "示例二");
            await().until(() -> effects.of(NoteApi.id(note)).size() == 2);
        }
    }

    @Test
    void leavesEveryTableUnchanged() {
        Map<String, List<String>> before = settledTables();
        long known = knownOnTheTopic(before);
        double duplicates = duplicates();

        for (String channel : kafka.getConsumerChannels()) {
            kafka.<byte[], byte[]>getConsumer(channel)
                    .runOnPollingThread(consumer -> {
                        consumer.seekToBeginning(consumer.assignment());
                    })
                    .await()
                    .atMost(Duration.ofSeconds(10));
        }

        await().atMost(Duration.ofSeconds(20)).until(() -> duplicates() >= duplicates + known);
        assertThat(settledTables()).isEqualTo(before);
    }

    /** When nothing waits and nothing has changed for a while. */
    private static Map<String, List<String>> settledTables() {
        AtomicReference<Map<String, List<String>>> seen = new AtomicReference<>(Map.of());
        return await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(500))
                .until(
                        () -> DatabaseContent.of("kit"),
                        now -> now.equals(seen.getAndSet(now))
                                && content(now, "outbox_waiting").isEmpty());
    }

    /** Messages on the topic whose event was taken in before. */
    private static long knownOnTheTopic(Map<String, List<String>> tables) {
        String inbox = String.join("", content(tables, "inbox"));
        try (TopicReader topic = TopicReader.fromStart(NoteEvent.TOPIC)) {
            topic.awaitCount(2 * NOTES);
            return topic.readFor(Duration.ofSeconds(1)).stream()
                    .map(message -> ID.matcher(String.valueOf(message.value())))
                    .filter(id -> id.find() && inbox.contains(id.group(1)))
                    .count();
        }
    }

    private static List<String> content(Map<String, List<String>> tables, String table) {
        return Objects.requireNonNull(tables.get(table));
    }

    /** Of all types together. */
    private double duplicates() {
        return metrics.find("jiedui.events.duplicates").counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }
}
