package org.jiedui.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.probe.NoteApi.as;
import static org.jiedui.kit.probe.NoteApi.asCaller;
import static org.jiedui.kit.probe.NoteApi.read;
import static org.jiedui.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jiedui.kit.probe.NoteApi;
import org.jiedui.kit.probe.NoteBody;
import org.jiedui.kit.probe.NoteCounts;
import org.jiedui.stack.testing.SettableClock;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IdempotencyKeyTest {

    private static final Instant NOON = Instant.parse("2030-01-01T04:00:00Z");

    private final String key = UUID.randomUUID().toString();
    private final String title = "keyed " + key;

    @Inject
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Nested
    class WhenTheSameRequestComesAgain {

        @Test
        void givesTheFirstAnswerAgain() throws SQLException {
            Response first = write(key, title);
            Response second = write(key, title);

            assertThat(second.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
            assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
            for (String header : new String[] {"Location", "ETag", "Content-Type"}) {
                assertThat(second.header(header))
                        .isEqualTo(first.header(header))
                        .isNotNull();
            }
            assertThat(NoteCounts.rows(title)).isOne();
            assertThat(NoteCounts.events(title)).isOne();
        }

        @Test
        void saysSo() {
            assertThat(write(key, title).header("Idempotency-Replayed")).isNull();
            assertThat(write(key, title).header("Idempotency-Replayed")).isEqualTo("true");
        }

        @Test
        void doesNotMindHowTheBodyIsWritten() {
            Response first = write(key, title);
            String rearranged = NoteBody.titled(title)
                    .without("tone")
                    .with("tone", " \n \"CALM\"")
                    .toString();

            assertThat(post(key, rearranged).asString()).isEqualTo(first.asString());
        }

        @Test
        void givesTheFirstAnswerEvenAfterTheNoteHasChanged() {
            Response first = write(key, title);
            NoteApi.rewrite(first, "changed since");

            assertThat(write(key, title).asString()).isEqualTo(first.asString());
        }
    }

    @Test
    void isRefusedForAnotherRequest() throws SQLException {
        write(key, title);

        assertProblem(write(key, title + " changed"), 422, "key-used-for-another-request")
                .at(NOTES);
        assertThat(NoteCounts.rows(title + " changed")).isZero();
    }

    @Test
    void belongsToItsCaller() throws SQLException {
        write(key, title);
        Response another = as(Tokens.liaison("520300"))
                .header("Idempotency-Key", key)
                .body(NoteBody.titled(title).toString())
                .post(NOTES);

        assertThat(another.statusCode()).isEqualTo(201);
        assertThat(NoteCounts.rows(title)).isEqualTo(2);
    }

    @Test
    void isFreeAgainAfterADay() throws SQLException {
        clock.set(NOON);
        Response first = write(key, title);

        clock.advance(Duration.ofHours(24).minusMillis(1));
        assertThat(write(key, title).asString()).isEqualTo(first.asString());

        clock.advance(Duration.ofMillis(1));
        assertThat(write(key, title + " next day").statusCode()).isEqualTo(201);
        assertThat(NoteCounts.rows(title + " next day")).isOne();
    }

    @Test
    void doesNotRememberARefusedRequest() {
        String reserved = "reserved " + key;
        Response taken = write(UUID.randomUUID().toString(), reserved);
        assertProblem(write(key, reserved), 409, "title-reserved");
        NoteApi.rewrite(taken, "given free");

        assertThat(write(key, reserved).statusCode()).isEqualTo(201);
    }

    @Test
    void doesNotRememberAnInvalidRequest() {
        assertProblem(write(key, " "), 400, "invalid-request").naming("/title");

        assertThat(write(key, title).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "tab\there"})
    void mustBeVisibleAscii(String malformed) {
        assertProblem(write(malformed, title), 400, "invalid-request").naming("#header/Idempotency-Key");
    }

    @Test
    void mayNotBeEndless() {
        assertProblem(write("k".repeat(256), title), 400, "invalid-request").naming("#header/Idempotency-Key");
        assertThat(write("k".repeat(219) + key, title).statusCode()).isEqualTo(201);
    }

    @Test
    void isNotNeeded() throws SQLException {
        NoteApi.write(title);
        NoteApi.write(title);

        assertThat(NoteCounts.rows(title)).isEqualTo(2);
    }

    @Test
    void leadsToWhatItCreated() {
        write(key, title);
        Response again = write(key, title);

        assertThat(read(again).asString()).isEqualTo(again.asString());
        assertThat(again.header("Location")).endsWith(NoteApi.address(again));
    }

    private static Response write(String key, String title) {
        return post(key, NoteBody.titled(title).toString());
    }

    private static Response post(String key, String body) {
        return asCaller().header("Idempotency-Key", key).body(body).post(NOTES);
    }
}
