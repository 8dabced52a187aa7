package org.jiedui.activity.scheduling.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.ActivityApi.obligation;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingTopic.aKnownPairing;
import static org.jiedui.activity.scheduling.web.ActivityRequests.accept;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.stack.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of an online training in two sessions, on 20 December 2022 and on 20 June 2023, seen on 1 February between them. */
@QuarkusTest
class SeriesTest {

    private static final String FIRST = training("2022-12-20");

    private final SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing pairing;

    @SuppressWarnings("NullAway.Init")
    private Response series;

    SeriesTest(SettableClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void scheduleASeries() {
        clock.set(Instant.parse("2022-12-14T02:00:00Z"));
        pairing = aKnownPairing();
        series = asLiaison(ZHUHAI)
                .body("""
                        {"pairing": "%s", "mode": "ONLINE", "source": "test", "recordedAfterTheFact": false, "sessions": [%s, %s],
                         "discharges": [{"obligation": "%s", "leg": 1}], "exception": "分两次"}""".formatted(
                                pairing.pairingId(),
                                placed(FIRST),
                                placed(training("2023-06-20")),
                                id(obligation(pairing, Duty.ONLINE_TRAINING))))
                .post("/v1/activities");
        series.then().statusCode(201);
        clock.set(Instant.parse("2023-02-01T02:00:00Z"));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void isOnTheDaysOfItsSessions() {
        list("2023-01-01", "2023-06-19").body("items", empty());
        list("2022-12-21", "2023-06-20").body("items.id", contains(id(series)));
        list("2022-12-20", "2023-06-19").body("items.id", contains(id(series)));
        list("2023-06-20", "2023-06-20").body("items.id", contains(id(series)));
    }

    @Test
    void movesTheSessionsThatAreStillToCome() {
        asLiaison(ZUNYI)
                .get(address(series))
                .then()
                .body("status", equalTo("RUNNING"))
                .body("actions", hasItem("TimeProposal_propose"));

        propose(training("2022-12-21"), training("2023-06-21"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:begun-sessions-stay"));
        accept(propose(FIRST, training("2023-06-21")), ZHUHAI)
                .then()
                .statusCode(200)
                .body("sessions.startsAt", contains("2022-12-20T09:00:00+08:00", "2023-06-21T09:00:00+08:00"))
                .body("discharges.on", contains("2022-12-20"));
    }

    /** The session that was to move has begun meanwhile. */
    @Test
    void movesNothingThatBeginsBeforeTheOtherSideAnswers() {
        Response proposed = propose(FIRST, training("2023-06-21"), training("2023-06-28"));
        clock.set(Instant.parse("2023-06-20T02:00:00Z"));

        accept(proposed, ZHUHAI)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:activity-status-forbids"));
    }

    private Response propose(String... sessions) {
        return asLiaison(ZUNYI)
                .header("If-Match", series.header("ETag"))
                .body("{\"reason\": \"检查组同日到访\", \"exception\": \"分两次\", \"sessions\": [%s]}"
                        .formatted(String.join(", ", sessions)))
                .post(address(series) + "/time-proposals");
    }

    private ValidatableResponse list(String from, String to) {
        return asLiaison(ZHUHAI)
                .queryParam("pairing", pairing.pairingId())
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/v1/activities")
                .then()
                .statusCode(200);
    }

    private static String training(String day) {
        return """
                {"kind": "TRAINING", "startsAt": "%1$sT09:00:00+08:00", "endsAt": "%1$sT11:00:00+08:00", "topics": []}""".formatted(day);
    }

    private static String placed(String session) {
        return session.replace("\"topics\"", "\"place\": \"示例\", \"topics\"");
    }
}
