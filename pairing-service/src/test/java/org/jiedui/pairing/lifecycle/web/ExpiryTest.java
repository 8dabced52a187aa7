package org.jiedui.pairing.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.draftBody;
import static org.jiedui.pairing.PairingApi.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.pairing.lifecycle.PairingExpiry;
import org.jiedui.stack.testing.SettableClock;
import org.jiedui.stack.testing.Stack;
import org.jiedui.stack.testing.TopicReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExpiryTest {

    private static final String LEADING = "330200";
    private static final String PARTNER = "610300";
    private static final Instant SIGNED = Instant.parse("2001-05-01T02:00:00Z");
    private static final Instant LAST_MINUTE = Instant.parse("2001-05-31T15:59:59Z");
    private static final Instant MIDNIGHT_IN_CHINA = Instant.parse("2001-05-31T16:00:00Z");

    /** The database refuses to change one pairing. */
    private static final String FAULT = """
            create function fail_on_purpose() returns trigger language plpgsql as
              $$ begin raise exception 'on purpose'; end $$;
            create trigger fail_on_purpose before update on pairing for each row
              when (new.id = '%s') execute function fail_on_purpose()""";

    private final SettableClock clock;
    private final PairingExpiry expiry;

    ExpiryTest(SettableClock clock, PairingExpiry expiry) {
        this.clock = clock;
        this.expiry = expiry;
    }

    @AfterEach
    void goBackToRealTime() {
        clock.reset();
    }

    @Test
    void ofAProposalComesAtTheEndOfItsLastDayInChina() {
        clock.set(SIGNED);
        Response proposal = proposedUntil("2001-05-31");

        clock.set(LAST_MINUTE);
        expiry.runOut();
        assertThat(statusOf(proposal)).isEqualTo("PROPOSED");

        clock.set(MIDNIGHT_IN_CHINA);
        post(LEADING, proposal, "consents", "{}").then().statusCode(409);
        expiry.runOut();
        assertThat(statusOf(proposal)).isEqualTo("EXPIRED");
    }

    @Test
    void ofTheTermsEndsThePairingAndIsTold() {
        clock.set(SIGNED);
        Response inForce = inForceUntil("2001-05-31");
        try (TopicReader topic = TopicReader.fromNow("jiedui.pairing.events")) {
            clock.set(MIDNIGHT_IN_CHINA);
            expiry.runOut();
            String id = inForce.path("id");
            assertThat(topic.awaitAny(event -> event.value().contains("pairing.ended")
                            && event.value().contains(id)))
                    .isNotEmpty();
        }
        asLiaison(PARTNER)
                .get(address(inForce))
                .then()
                .body("status", equalTo("ENDED"))
                .body("ending.reason", equalTo("COMPLETED"))
                .body("ending.on", equalTo("2001-05-31"));
        List<String> roles =
                asLiaison(PARTNER).get(address(inForce) + "/history").path("items.role");
        assertThat(roles).last().isEqualTo("calendar");
    }

    @Test
    void passesByWhatCannotExpireAndTriesItAgain() throws SQLException {
        clock.set(SIGNED);
        Response bad = proposedUntil("2001-05-31");
        Response good = proposedUntil("2001-05-31");
        clock.set(MIDNIGHT_IN_CHINA);

        execute(FAULT.formatted(bad.<String>path("id")));
        expiry.runOut();
        assertThat(statusOf(bad)).isEqualTo("PROPOSED");
        assertThat(statusOf(good)).isEqualTo("EXPIRED");

        execute("drop function fail_on_purpose cascade");
        expiry.runOut();
        assertThat(statusOf(bad)).isEqualTo("EXPIRED");
    }

    /** A stamp from before the first might be older than what a list of changes reaches back for. */
    @Test
    void stampsEachInItsOwnTransaction() throws SQLException {
        List<Response> proposals = Stream.generate(() -> post(LEADING, draft("\"2001-05-01\""), "proposals", "{}"))
                .limit(2)
                .toList();
        for (Response proposal : proposals) {
            execute("update pairing set answer_by = date '2001-05-31' where id = '%s'"
                    .formatted(proposal.<String>path("id")));
        }

        expiry.runOut();

        assertThat(proposals).extracting(ExpiryTest::statusOf).containsOnly("EXPIRED");
        assertThat(proposals)
                .extracting(
                        proposal -> asLiaison(LEADING).get(address(proposal)).<String>path("updatedAt"))
                .doesNotHaveDuplicates();
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = Stack.connect("pairing");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String statusOf(Response pairing) {
        return asLiaison(LEADING).get(address(pairing)).path("status");
    }

    private static Response proposedUntil(String day) {
        return post(LEADING, draft("\"2001-05-01\""), "proposals", "{\"answerBy\": \"%s\"}".formatted(day));
    }

    private static Response inForceUntil(String day) {
        Response draft = draft("\"2001-05-01\", \"effectiveUntil\": \"%s\"".formatted(day));
        Response proposed = post(LEADING, draft, "proposals", "{}");
        return post(PARTNER, post(LEADING, proposed, "consents", "{}"), "consents", "{}");
    }

    private static Response draft(String dates) {
        return asLiaison(LEADING)
                .body(draftBody("CITY_VOLUNTARY", LEADING, PARTNER).replace("\"2022-12-14\"", dates))
                .post("/v1/pairings");
    }
}
