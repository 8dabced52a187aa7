package org.jiedui.kit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.probe.NoteApi.asCaller;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.event.Inbox;
import org.jiedui.kit.event.NoteTopic;
import org.jiedui.kit.event.NoteTopic.Sighting;
import org.jiedui.kit.event.Outbox;
import org.jiedui.kit.probe.NoteApi;
import org.jiedui.kit.probe.NoteBody;
import org.jiedui.kit.probe.NoteEffects;
import org.jiedui.kit.probe.NoteEvent;
import org.jiedui.kit.probe.NoteEvent.NoteIgnored;
import org.jiedui.kit.probe.NoteEvent.NoteShared;
import org.jiedui.stack.testing.SettableClock;
import org.jiedui.stack.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made long ago, by a clock set back, is forgotten today. */
@QuarkusTest
class RetentionTest {

    private static final String KEYS = "select count(*) from idempotency_key where key = ?";
    private static final String PUBLISHED =
            "select count(*) from outbox where aggregateid = ?::uuid and position is not null";
    private static final String EVENTS = "select count(*) from outbox_event where aggregateid = ?::uuid";
    private static final String TAKEN_IN = "select count(*) from inbox where event_id = ?::uuid";

    private final UUID id = UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Inject
    Inbox inbox;

    @Inject
    Retention retention;

    @Inject
    NoteEffects effects;

    @Inject
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"23, 1", "25, 0"})
    void keepsAKeyForADay(long hours, int kept) throws SQLException {
        setBack(hours);
        Response note = asCaller()
                .header("Idempotency-Key", id)
                .body(NoteBody.titled("forgotten").toString())
                .post(NOTES);
        assertThat(note.statusCode()).isEqualTo(201);
        await().until(() -> !effects.of(NoteApi.id(note)).isEmpty());

        forgetToday();

        assertThat(count(KEYS)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"9551, 1", "9553, 0"})
    void keepsAPublishedEventForMoreThanAYear(long hours, int kept) throws SQLException {
        setBack(hours);
        QuarkusTransaction.requiringNew().run(() -> outbox.append(new NoteIgnored(id, "forgotten")));
        await().until(() -> count(PUBLISHED) == 1);

        forgetToday();

        assertThat(count(EVENTS)).isEqualTo(kept);
        assertThat(count(PUBLISHED)).isEqualTo(kept);
    }

    @Test
    void publishesAnEventThatLastsAgainBeforeItsTopicForgetsIt() throws SQLException {
        setBack(9553);
        QuarkusTransaction.requiringNew().run(() -> outbox.append(new NoteShared(id, 0)));
        try (NoteTopic topic = NoteTopic.about(NoteEvent.TOPIC, List.of(id))) {
            topic.await(1);
            await().until(() -> count(PUBLISHED) == 1);

            forgetToday();

            List<Sighting> seen = topic.await(2);
            assertThat(seen.get(1).envelope()).isEqualTo(seen.get(0).envelope());
            await().until(() -> count(PUBLISHED) == 1);
            forgetToday();
            assertThat(topic.readFor(Duration.ofMillis(300))).hasSize(2);
        }
        assertThat(effects.of(id)).containsExactly("shared in trouble", "shared");
    }

    @ParameterizedTest
    @CsvSource({"9767, 1", "9769, 0"})
    void remembersWhatWasTakenInLongerThanTopicsKeepIt(long hours, int kept) throws SQLException {
        setBack(hours);
        QuarkusTransaction.requiringNew().run(() -> inbox.firstDelivery("probe", id, "org.jiedui.note.ignored.v1"));

        forgetToday();

        assertThat(count(TAKEN_IN)).isEqualTo(kept);
    }

    private void setBack(long hours) {
        clock.set(clock.instant().minus(Duration.ofHours(hours)));
    }

    private void forgetToday() {
        clock.reset();
        retention.forget();
    }

    private int count(String question) throws SQLException {
        try (Connection connection = Stack.connect("kit");
                PreparedStatement select = connection.prepareStatement(question)) {
            select.setString(1, id.toString());
            ResultSet row = select.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }
}
