package org.jiedui.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiedui.kit.probe.NoteApi;
import org.jiedui.kit.probe.NoteEffects;
import org.jiedui.kit.probe.NoteEvent;
import org.jiedui.stack.testing.Stack;
import org.jiedui.stack.testing.TopicReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The consumer goes back to the start of its topic, with everything that other tests have put there, too. */
@QuarkusTest
class ReplayTest {

    private static final List<String> TABLES = List.of(
            "note",
            "note_effect",
            "inbox",
            "outbox_sequence",
            "outbox_event",
            "outbox_waiting",
            "outbox_published",
            "outbox_progress",
            "change_history");
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
        List<String> before = settledTables();
        long known = knownOnTheTopic(before);
        double duplicates = duplicates();

        kafka.<String, String>getConsumer("note-events")
                .runOnPollingThread(consumer -> {
                    consumer.seekToBeginning(consumer.assignment());
                })
                .await()
                .atMost(Duration.ofSeconds(10));

        await().atMost(Duration.ofSeconds(20)).until(() -> duplicates() >= duplicates + known);
        assertThat(settledTables()).isEqualTo(before);
    }

    /** When nothing waits and nothing has changed for a while. */
    private static List<String> settledTables() {
        AtomicReference<List<String>> seen = new AtomicReference<>(List.of());
        return await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(500))
                .until(
                        ReplayTest::dump,
                        now -> now.equals(seen.getAndSet(now))
                                && now.stream().noneMatch(row -> row.startsWith("outbox_waiting")));
    }

    /** Messages on the topic whose event was taken in before. */
    private static long knownOnTheTopic(List<String> tables) {
        String inbox = tables.stream().filter(row -> row.startsWith("inbox")).collect(Collectors.joining());
        try (TopicReader topic = TopicReader.fromStart(NoteEvent.TOPIC)) {
            topic.awaitCount(2 * NOTES);
            return topic.readFor(Duration.ofSeconds(1)).stream()
                    .map(message -> ID.matcher(String.valueOf(message.value())))
                    .filter(id -> id.find() && inbox.contains(id.group(1)))
                    .count();
        }
    }

    /** Each row with the name of its table in front. */
    private static List<String> dump() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = Stack.connect("kit");
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                ResultSet row =
                        statement.executeQuery("select '%1$s ' || t::text from %1$s t order by 1".formatted(table));
                while (row.next()) {
                    rows.add(row.getString(1));
                }
            }
        }
        return rows;
    }

    /** Of all types together. */
    private double duplicates() {
        return metrics.find("jiedui.events.duplicates").counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }
}
