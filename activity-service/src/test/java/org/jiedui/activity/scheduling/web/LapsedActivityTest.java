package org.jiedui.activity.scheduling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.complete;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.ActivityApi.obligation;
import static org.jiedui.activity.ActivityApi.record;
import static org.jiedui.activity.ActivityApi.schedule;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingTopic.aKnownPairing;
import static org.jiedui.activity.scheduling.web.ActivityRequests.accept;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jiedui.activity.ActivityApi;
import org.jiedui.activity.ActivityBody;
import org.jiedui.activity.ActivityTopic;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.stack.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a visit on 20 December 2022 whose leg another visit declares. */
@QuarkusTest
class LapsedActivityTest {

    private final SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing pairing;

    @SuppressWarnings("NullAway.Init")
    private Response visit;

    LapsedActivityTest(SettableClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void scheduleAVisit() {
        clock.set(Instant.parse("2022-12-14T02:00:00Z"));
        pairing = aKnownPairing();
        visit = schedule(ActivityBody.of(pairing).announced().discharging(obligation(pairing, Duty.MUTUAL_VISIT), 1));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void keepsItsLegWhileItIsStillToCome() {
        anotherVisit(true)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:leg-already-declared"))
                .body("existing.id", equalTo(visit.path("id")));
    }

    @Test
    void losesItsLegToTheVisitThatTookPlace() {
        clock.advance(Duration.ofDays(8));
        String before = read().header("ETag");
        try (ActivityTopic topic = ActivityTopic.fromStart()) {
            Response held = anotherVisit(false);
            held.then().statusCode(201).body("discharges.leg", contains(1));

            Response lapsed = read();
            lapsed.then()
                    .body("discharges", empty())
                    .body("takenOver.leg.leg", contains(1))
                    .body("takenOver.by", contains(id(held)));
            assertThat(lapsed.header("ETag")).isNotEqualTo(before);
            JsonNode event = topic.await(id(visit), 2).getLast();
            assertThat(event.get("type").asText()).isEqualTo("org.jiedui.activity.discharges-changed.v1");
            assertThat(event.at("/data/freed/0/leg").asInt()).isEqualTo(1);
            assertThat(event.at("/data/side").isMissingNode()).isTrue();
        }
    }

    @Test
    void plansItsLegAgainWhenItIsMovedToLaterTheSameDay() {
        clock.set(Instant.parse("2022-12-20T10:00:00Z"));
        Response before = obligation(pairing, Duty.MUTUAL_VISIT);
        before.then().body("state", equalTo("DUE"));

        Response proposed = asLiaison(ZHUHAI)
                .header("If-Match", visit.header("ETag"))
                .body("""
                        {"reason": "台风", "sessions": [{"kind": "STUDY_VISIT", "startsAt": "2022-12-20T19:00:00+08:00",
                          "endsAt": "2022-12-20T21:00:00+08:00", "topics": []}]}""")
                .post(address(visit) + "/time-proposals");
        accept(proposed, ZUNYI).then().statusCode(200).body("discharges.on", contains("2022-12-20"));

        Response after = obligation(pairing, Duty.MUTUAL_VISIT);
        after.then().body("state", equalTo("PLANNED"));
        assertThat(after.<Integer>path("version")).isGreaterThan(before.<Integer>path("version"));
    }

    @Test
    void isCompletedWithoutTheLegItLost() {
        clock.advance(Duration.ofDays(8));
        anotherVisit(false).then().statusCode(201);
        record(visit, "测试单位").then().statusCode(201);

        complete(read(), ActivityApi.REPORT).then().statusCode(200).body("discharges", empty());
        obligation(pairing, Duty.MUTUAL_VISIT).then().body("state", equalTo("DUE"));
    }

    private Response anotherVisit(boolean announced) {
        ActivityBody body = ActivityBody.of(pairing)
                .on(LocalDate.of(2022, 12, 21))
                .discharging(obligation(pairing, Duty.MUTUAL_VISIT), 1);
        return schedule(announced ? body.announced() : body);
    }

    private Response read() {
        return asLiaison(ZHUHAI).get(address(visit));
    }
}
