package org.jiedui.kit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.probe.NoteApi.asCaller;
import static org.jiedui.kit.probe.NoteApi.id;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.jiedui.kit.probe.NoteBody;
import org.jiedui.stack.testing.SettableClock;
import org.jiedui.stack.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RetentionTest {

    private static final String EVENTS =
            "select count(*) from outbox where aggregateid = ?::uuid and position is not null";
    private static final String TAKEN_IN = """
            select count(*) from inbox join outbox_event on outbox_event.id = inbox.event_id
            where aggregateid = ?::uuid""";
    private static final String INBOX = "select count(*) from inbox where event_id = ?::uuid";
    private static final String ID = "select id from outbox where aggregateid = ?::uuid";
    private static final String KEYS = "select count(*) from idempotency_key where key = ?";

    private final String key = UUID.randomUUID().toString();

    @Inject
    SettableClock clock;

    @Inject
    Retention retention;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest(name = "after {0} hours")
    @CsvSource({
        "23, true, true, true",
        "25, false, true, true",
        "9599, false, true, true",
        "9601, false, false, true",
        "9767, false, false, true",
        "9769, false, false, false",
    })
    void forgetsOnlyWhatIsOldEnough(long hours, boolean keyKept, boolean eventKept, boolean inboxKept)
            throws SQLException {
        clock.set(clock.instant().minus(Duration.ofHours(hours)));
        Response note = asCaller()
                .header("Idempotency-Key", key)
                .body(NoteBody.titled("forgotten").toString())
                .post(NOTES);
        String subject = id(note).toString();
        await().until(() ->
                ask(EVENTS, subject).equals("1") && ask(TAKEN_IN, subject).equals("1"));
        String event = ask(ID, subject);
        clock.reset();

        retention.forget();

        assertThat(ask(KEYS, key)).isEqualTo(keyKept ? "1" : "0");
        assertThat(ask(EVENTS, subject)).isEqualTo(eventKept ? "1" : "0");
        assertThat(ask(INBOX, event)).isEqualTo(inboxKept ? "1" : "0");
    }

    private static String ask(String question, String about) throws SQLException {
        try (Connection connection = Stack.connect("kit");
                PreparedStatement select = connection.prepareStatement(question)) {
            select.setString(1, about);
            ResultSet row = select.executeQuery();
            row.next();
            return row.getString(1);
        }
    }
}
