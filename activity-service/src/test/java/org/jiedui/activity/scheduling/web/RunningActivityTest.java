package org.jiedui.activity.scheduling.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.complete;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.ActivityApi.record;
import static org.jiedui.activity.ActivityApi.schedule;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingTopic.aKnownPairing;
import static org.jiedui.activity.scheduling.web.ActivityRequests.propose;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jiedui.activity.ActivityApi;
import org.jiedui.activity.ActivityBody;
import org.jiedui.events.PublishedPairing;
import org.jiedui.stack.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a visit on 20 December 2022 from 9:00 to 17:00 in China. */
@QuarkusTest
class RunningActivityTest {

    private final SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing pairing;

    @SuppressWarnings("NullAway.Init")
    private Response visit;

    RunningActivityTest(SettableClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void scheduleAVisit() {
        clock.set(Instant.parse("2022-12-14T02:00:00Z"));
        pairing = aKnownPairing();
        visit = schedule(ActivityBody.of(pairing).announced());
        clock.set(Instant.parse("2022-12-20T01:00:00Z"));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void isRunningBetweenItsBeginAndItsEnd() {
        visit.then().body("status", equalTo("SCHEDULED"));
        read().body("status", equalTo("RUNNING"))
                .body("missing", empty())
                .header("ETag", not(equalTo(visit.header("ETag"))));

        clock.advance(Duration.ofHours(8));

        read().body("status", equalTo("SCHEDULED")).body("missing", contains("ATTENDANCE", "COMPLETION"));
        Response recorded = record(visit, "测试单位");
        recorded.then().statusCode(201);
        read().body("missing", contains("COMPLETION")).body("updatedAt", equalTo(recorded.path("updatedAt")));
    }

    @Test
    void isNeitherMovedNorCompletedWhileItRuns() {
        propose(visit, ZUNYI, LocalDate.of(2022, 12, 21))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:activity-status-forbids"))
                .body("activityStatus", equalTo("RUNNING"));
        complete(visit, ActivityApi.REPORT)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:exchange-not-over-yet"));
    }

    @Test
    void isFoundByStatusDayAndRegion() {
        list("status", "RUNNING").body("items.id", contains(id(visit)));
        list("status", "SCHEDULED").body("items", empty());
        list("from", "2022-12-20").body("items.id", contains(id(visit)));
        list("from", "2022-12-21").body("items", empty());
        list("to", "2022-12-20").body("items.id", contains(id(visit)));
        list("to", "2022-12-19").body("items", empty());
        list("region", "520000").body("items.id", contains(id(visit)));
        list("region", "330000").body("items", empty());
    }

    private ValidatableResponse list(String criterion, String value) {
        return asLiaison(ZHUHAI)
                .queryParam("pairing", pairing.pairingId())
                .queryParam(criterion, value)
                .get("/v1/activities")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse read() {
        return asLiaison(ZHUHAI).get(address(visit)).then().statusCode(200);
    }
}
