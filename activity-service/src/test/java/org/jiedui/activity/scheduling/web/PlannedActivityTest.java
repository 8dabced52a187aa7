package org.jiedui.activity.scheduling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.ActivityApi.obligation;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingTopic.aKnownPairing;
import static org.jiedui.activity.pair.PairFixture.inForce;
import static org.jiedui.activity.scheduling.web.ActivityRequests.accept;
import static org.jiedui.activity.scheduling.web.ActivityRequests.proposeDay;
import static org.jiedui.activity.scheduling.web.ActivityRequests.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.ActivityTopic;
import org.jiedui.activity.Callers;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.activity.pair.PairView;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.activity.scheduling.ActivityPlanning;
import org.jiedui.activity.scheduling.PlannedMeeting;
import org.jiedui.activity.scheduling.PlannedMove;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.kit.history.Attribution;
import org.jiedui.stack.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On 14 December 2022, of a visit and a symposium that both sides agreed to hold on the 20th and the 21st. */
@QuarkusTest
class PlannedActivityTest {

    private static final LocalDate TUESDAY = LocalDate.of(2022, 12, 20);
    private static final LocalDate WEDNESDAY = LocalDate.of(2022, 12, 21);
    private static final Attribution BY = Attribution.of(Callers.liaison(ZHUHAI));

    private final ActivityPlanning planning;
    private final SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing pairing;

    @SuppressWarnings("NullAway.Init")
    private List<ActivityId> planned;

    PlannedActivityTest(ActivityPlanning planning, SettableClock clock) {
        this.planning = planning;
        this.clock = clock;
    }

    @BeforeEach
    void planTwo() {
        clock.set(Instant.parse("2022-12-14T02:00:00Z"));
        pairing = aKnownPairing();
        List<PlannedMeeting> meetings =
                List.of(meeting(Duty.MUTUAL_VISIT, TUESDAY), meeting(Duty.SYMPOSIUM, WEDNESDAY));
        planned = QuarkusTransaction.requiringNew().call(() -> planning.planAll(pair(), meetings, BY));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void declaresItsLegOnTheAgreedDay() {
        visit().then()
                .body("status", equalTo("PLANNED"))
                .body("plannedOn", equalTo("2022-12-20"))
                .body("startsAt", equalTo("2022-12-20T00:00:00+08:00"))
                .body("endsAt", equalTo("2022-12-21T00:00:00+08:00"))
                .body("discharges.duty", contains("MUTUAL_VISIT"))
                .body("discharges.on", contains("2022-12-20"));
        obligation(pairing, Duty.SYMPOSIUM).then().body("state", equalTo("PLANNED"));
        try (ActivityTopic topic = ActivityTopic.fromStart()) {
            assertThat(topic.await(planned.getFirst(), 1).getFirst().get("type").asText())
                    .isEqualTo("org.jiedui.activity.planned.v1");
        }
    }

    @Test
    void getsItsSessionsOnTheAgreedDay() {
        schedule(visit(), ZHUHAI, WEDNESDAY)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:not-on-the-agreed-day"));
        Response scheduled = schedule(visit(), ZHUHAI, TUESDAY);
        scheduled
                .then()
                .statusCode(200)
                .body("status", equalTo("SCHEDULED"))
                .body("plannedOn", equalTo(null))
                .body("sessions[0].place", equalTo("横琴"))
                .body("discharges.duty", contains("MUTUAL_VISIT"));
        schedule(scheduled, ZHUHAI, TUESDAY).then().statusCode(409);
    }

    @Test
    void getsThemFromTheHostAlone() {
        schedule(visit(), ZUNYI, TUESDAY)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:jiedui:problem:not-the-host"));
    }

    @Test
    void getsSessionsThatAreWhatItsDutyAsksFor() {
        Response symposium = read(planned.getLast());

        schedule(symposium, ZHUHAI, WEDNESDAY)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:kind-does-not-fit"));
    }

    @Test
    void saysWhichLegsAreFreeAgainIfItsSessionsLeaveTheirPeriod() {
        Response symposium = read(planned.getLast());
        try (ActivityTopic topic = ActivityTopic.fromStart()) {
            asLiaison(ZHUHAI)
                    .header("If-Match", symposium.header("ETag"))
                    .body("""
                            {"mode": "SENT_TO_LEARN", "hostRegion": "440400", "exception": "展会延期", "sessions": [
                              {"kind": "STUDY_VISIT", "startsAt": "2022-12-21T09:00:00+08:00",
                               "endsAt": "2022-12-21T17:00:00+08:00", "place": "横琴", "topics": []},
                              {"kind": "SYMPOSIUM", "startsAt": "2023-01-04T09:00:00+08:00",
                               "endsAt": "2023-01-04T17:00:00+08:00", "place": "横琴", "topics": []}]}""")
                    .put("/v1/activities/" + planned.getLast() + "/sessions")
                    .then()
                    .statusCode(200)
                    .body("discharges", empty());

            JsonNode event = topic.await(planned.getLast(), 2).getLast();
            assertThat(event.get("type").asText()).isEqualTo("org.jiedui.activity.scheduled.v1");
            assertThat(event.at("/data/discharges")).isEmpty();
            assertThat(event.at("/data/freed/0/duty").asText()).isEqualTo("SYMPOSIUM");
        }
    }

    @Test
    void isMovedToAnotherDayByTheWordOfBothSides() {
        accept(proposeDay(visit(), ZUNYI, TUESDAY.plusDays(2)), ZHUHAI)
                .then()
                .statusCode(200)
                .body("plannedOn", equalTo("2022-12-22"))
                .body("discharges.on", contains("2022-12-22"))
                .body("formerTimes.times.on", contains("2022-12-20"));
    }

    @Test
    void isMovedWithTheYearsTimetable() {
        move(WEDNESDAY.plusDays(1), LocalDate.of(2023, 1, 4));

        visit().then().body("plannedOn", equalTo("2022-12-22")).body("discharges.on", contains("2022-12-22"));
        read(planned.getLast())
                .then()
                .body("plannedOn", equalTo("2023-01-04"))
                .body("year", equalTo(2023))
                .body("discharges", empty())
                .body("formerTimes[0].freed.duty", contains("SYMPOSIUM"))
                .body("formerTimes[0].proposedBy", equalTo(null));
        obligation(pairing, Duty.SYMPOSIUM).then().body("state", equalTo("DUE"));
    }

    @Test
    void lacksItsSessionsOnceItsDayIsOver() {
        visit().then().body("missing", empty());

        clock.advance(Duration.ofDays(7));

        visit().then().body("missing", contains("SESSIONS"));
        schedule(visit(), ZHUHAI, TUESDAY)
                .then()
                .statusCode(200)
                .body("recordedAfterTheFact", equalTo(true))
                .body("missing", contains("ATTENDANCE", "COMPLETION"));
    }

    private void move(LocalDate visitTo, LocalDate symposiumTo) {
        List<PlannedMove> moves = List.of(
                new PlannedMove(planned.getLast(), symposiumTo, "新通知"),
                new PlannedMove(planned.getFirst(), visitTo, "新通知"));
        QuarkusTransaction.requiringNew().run(() -> planning.moveAll(pair(), moves, BY));
    }

    private PlannedMeeting meeting(Duty duty, LocalDate on) {
        return new PlannedMeeting(ObligationId.fromString(id(obligation(pairing, duty))), 1, on);
    }

    private PairView pair() {
        return inForce(pairing, null);
    }

    private Response visit() {
        return read(planned.getFirst());
    }

    private static Response read(ActivityId activity) {
        return asLiaison(ZHUHAI).get("/v1/activities/" + activity);
    }
}
