package org.jiedui.activity.scheduling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.activity.ActivityApi.REPORT;
import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.complete;
import static org.jiedui.activity.ActivityApi.held;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.ActivityApi.obligation;
import static org.jiedui.activity.ActivityApi.record;
import static org.jiedui.activity.ActivityApi.schedule;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingTopic.aKnownPairing;
import static org.jiedui.activity.scheduling.web.ActivityRequests.cancel;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jiedui.activity.ActivityBody;
import org.jiedui.activity.ActivityTopic;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of an exchange whose time has passed without it taking place. */
@QuarkusTest
class CancellationTest {

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing pairing;

    @SuppressWarnings("NullAway.Init")
    private Response visit;

    @BeforeEach
    void scheduleAVisit() {
        pairing = aKnownPairing();
        visit = schedule(ActivityBody.of(pairing).discharging(obligation(pairing, Duty.MUTUAL_VISIT), 1));
    }

    @Test
    void freesTheLegsItDeclaredAndSaysWhich() {
        Response before = obligation(pairing, Duty.MUTUAL_VISIT);
        try (ActivityTopic topic = ActivityTopic.fromStart()) {
            cancel(visit, ZUNYI)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("CANCELLED"))
                    .body("cancellation.by", equalTo("PARTNER"))
                    .body("cancellation.reason", equalTo("台风"))
                    .body("cancellation.freed.obligationId", contains(id(before)))
                    .body("discharges", empty())
                    .body("missing", empty())
                    .body("actions", empty());

            JsonNode event = topic.await(id(visit), 2).getLast();
            assertThat(event.get("type").asText()).isEqualTo("org.jiedui.activity.cancelled.v1");
            assertThat(event.at("/data/freed/0/obligationId").asText()).isEqualTo(id(before));
        }
        Response after = obligation(pairing, Duty.MUTUAL_VISIT);
        assertThat(after.<Integer>path("version")).isGreaterThan(before.<Integer>path("version"));
        schedule(ActivityBody.of(pairing).discharging(after, 1)).then().statusCode(201);
    }

    @Test
    void isRememberedWithItsReason() {
        cancel(visit, ZHUHAI).then().statusCode(200);

        asLiaison(ZHUHAI)
                .get(address(visit) + "/history")
                .then()
                .body("items.change", contains("scheduled", "cancelled"))
                .body("items[1].reason", equalTo("台风"));
    }

    @Test
    void needsAReason() {
        asLiaison(ZHUHAI)
                .header("If-Match", visit.header("ETag"))
                .body("{}")
                .post(address(visit) + "/cancellations")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void isNotOfWhatIsCompletedAndNothingIsCompletedOrRecordedAfterIt() {
        assertRefused(cancel(held(ActivityBody.of(pairing)), ZHUHAI), "activity-already-completed");

        Response cancelled = cancel(visit, ZHUHAI);
        assertRefused(record(visit, "测试单位"), "activity-status-forbids");
        assertRefused(complete(cancelled, REPORT), "activity-status-forbids");
        assertRefused(cancel(cancelled, ZHUHAI), "activity-status-forbids");
    }

    private static void assertRefused(Response answer, String rule) {
        answer.then().statusCode(409).body("type", equalTo("urn:jiedui:problem:" + rule));
    }
}
