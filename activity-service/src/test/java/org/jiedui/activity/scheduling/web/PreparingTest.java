package org.jiedui.activity.scheduling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.ActivityApi.obligation;
import static org.jiedui.activity.PairingFixture.CADENCE;
import static org.jiedui.activity.PairingFixture.SIGNED_ON;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.agreed;
import static org.jiedui.activity.PairingTopic.aKnownPairing;
import static org.jiedui.activity.PairingTopic.tellAndAwait;
import static org.jiedui.activity.scheduling.web.ActivityRequests.arrange;
import static org.jiedui.activity.scheduling.web.ActivityRequests.declare;
import static org.jiedui.activity.scheduling.web.ActivityRequests.declareNothing;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.ActivityApi;
import org.jiedui.activity.ActivityBody;
import org.jiedui.activity.ActivityTopic;
import org.jiedui.events.PlanEvent.BlockedWeek;
import org.jiedui.events.PlanEvent.Plan;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.stack.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On 14 December 2022, of a visit on the 20th that 珠海 hosts. */
@QuarkusTest
class PreparingTest {

    private static final LocalDate SATURDAY = LocalDate.of(2022, 12, 24);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2023, 1, 4);

    private final SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing pairing;

    PreparingTest(SettableClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void knowAPairing() {
        clock.set(Instant.parse("2022-12-14T02:00:00Z"));
        pairing = aKnownPairing();
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void ofPlacesAndAgendaIsForTheHostAlone() {
        Response visit = ActivityApi.schedule(aVisit());

        arrange(visit, ZUNYI).then().statusCode(403).body("type", equalTo("urn:jiedui:problem:not-the-host"));
        arrange(visit, ZHUHAI)
                .then()
                .statusCode(200)
                .body("sessions[0].place", equalTo("横琴"))
                .body("sessions[0].link", equalTo("https://meeting.example.com/1"))
                .body("agenda.items[0].title", equalTo("台账如何核对"))
                .body("agenda.materials", contains("https://example.com/notice.pdf"));
        asLiaison(ZHUHAI)
                .get(address(visit) + "/history")
                .then()
                .body("items.change", contains("scheduled", "arranged"));
    }

    @Test
    void ofPlacesAndAgendaIsForEitherSideWhenAllIsOnline() {
        arrange(ActivityApi.schedule(aVisit().online()), ZUNYI).then().statusCode(200);
    }

    @Test
    void changesWhatItDischarges() {
        Response obligation = obligation(pairing, Duty.MUTUAL_VISIT);
        Response visit = ActivityApi.schedule(aVisit().discharging(obligation, 1));
        try (ActivityTopic topic = ActivityTopic.fromStart()) {
            Response changed = declare(visit, ZUNYI, obligation, 2, "");
            changed.then().statusCode(200).body("discharges.leg", contains(2));

            JsonNode event = topic.await(id(visit), 2).getLast();
            assertThat(event.get("type").asText()).isEqualTo("org.jiedui.activity.discharges-changed.v1");
            assertThat(event.at("/data/freed/0/leg").asInt()).isEqualTo(1);
            assertThat(event.at("/data/discharges/0/leg").asInt()).isEqualTo(2);
            declareNothing(changed, ZHUHAI).then().statusCode(200).body("discharges", empty());
        }
        obligation(pairing, Duty.MUTUAL_VISIT).then().body("state", equalTo("DUE"));
    }

    @Test
    void refusesADayOnWhichTheSidesDoNotWork() {
        Response obligation = obligation(pairing, Duty.MUTUAL_VISIT);
        ActivityBody onSaturday = aVisit().on(SATURDAY);

        assertDoesNotFit(ActivityApi.schedule(onSaturday.discharging(obligation, 1)));
        Response withoutObligation = ActivityApi.schedule(onSaturday);
        withoutObligation.then().statusCode(201);
        assertDoesNotFit(declare(withoutObligation, ZHUHAI, obligation, 1, ""));
        declare(withoutObligation, ZHUHAI, obligation, 1, "\"exception\": \"专家仅该日有空\",")
                .then()
                .statusCode(200)
                .body("exception", equalTo("专家仅该日有空"));
    }

    @Test
    void asksAgainWhyOnlyWhereALegIsNew() {
        Response visit = obligation(pairing, Duty.MUTUAL_VISIT);
        String symposium = """
                {"kind": "SYMPOSIUM", "startsAt": "2022-12-24T15:00:00+08:00", "endsAt": "2022-12-24T17:00:00+08:00",
                 "place": "测试地点", "topics": []}""";
        Response both = scheduleRaw(aVisit().on(SATURDAY)
                .discharging(visit, 1)
                .discharging(obligation(pairing, Duty.SYMPOSIUM), 1)
                .json()
                .replace("\"sessions\": [", "\"exception\": \"专家仅该日有空\", \"sessions\": [" + symposium + ","));
        both.then().statusCode(201);

        Response one = declare(both, ZUNYI, visit, 1, "");
        one.then()
                .statusCode(200)
                .body("discharges.duty", contains("MUTUAL_VISIT"))
                .body("exception", equalTo("专家仅该日有空"));
        assertDoesNotFit(declare(one, ZUNYI, visit, 2, ""));
    }

    @Test
    void holdsEveryDayOfAVisitAgainstTheCalendarButNoneThatBeginsAtItsEnd() {
        String fromFriday = aVisit().on(SATURDAY.minusDays(1))
                .discharging(obligation(pairing, Duty.MUTUAL_VISIT), 1)
                .json();

        assertDoesNotFit(scheduleRaw(fromFriday.replace("2022-12-23T17:00", "2022-12-24T12:00")));
        scheduleRaw(fromFriday.replace("2022-12-23T17:00", "2022-12-24T00:00"))
                .then()
                .statusCode(201);
    }

    @Test
    void refusesADayInAWeekThatASideHasBlocked() {
        PublishedPairing blocking = aPairing();
        BlockedWeek examination = new BlockedWeek(SideOfPairing.PARTNER, "2022-W51", "年终考核");
        tellAndAwait(agreed(
                new Plan(blocking, 2022, 1, SIGNED_ON, CADENCE, List.of(Topic.MECHANISM), null, List.of(examination))));
        ActivityBody inThatWeek = ActivityBody.of(blocking).announced();

        ActivityApi.schedule(inThatWeek).then().statusCode(201);
        Response refused = ActivityApi.schedule(inThatWeek.discharging(obligation(blocking, Duty.MUTUAL_VISIT), 1));
        assertDoesNotFit(refused);
        refused.then()
                .body("detail", containsString("2022-W51"))
                .body("nextDays", contains("2022-12-14", "2022-12-15", "2022-12-16", "2022-12-26", "2022-12-27"));
    }

    @Test
    void refusesADayOutOfThePeriodUnlessItIsSaidWhy() {
        Response obligation = obligation(pairing, Duty.MUTUAL_VISIT);
        ActivityBody late = aVisit().on(NEXT_YEAR).discharging(obligation, 1);

        assertDoesNotFit(ActivityApi.schedule(late));
        asLiaison(ZHUHAI)
                .body(late.json().replace("\"source\"", "\"exception\": \"补办\", \"source\""))
                .post("/v1/activities")
                .then()
                .statusCode(201)
                .body("exception", equalTo("补办"))
                .body("discharges.on", contains("2023-01-04"));
    }

    @Test
    void takesWhatWasHeldAsAFact() {
        clock.advance(Duration.ofDays(60));

        ActivityApi.schedule(
                        ActivityBody.of(pairing).on(SATURDAY).discharging(obligation(pairing, Duty.MUTUAL_VISIT), 1))
                .then()
                .statusCode(201);
        ActivityApi.schedule(ActivityBody.of(pairing)
                        .on(LocalDate.of(2023, 1, 7))
                        .host(ZUNYI)
                        .discharging(obligation(pairing, Duty.MUTUAL_VISIT), 2))
                .then()
                .statusCode(201);
    }

    private static Response scheduleRaw(String body) {
        return asLiaison(ZHUHAI).body(body).post("/v1/activities");
    }

    private ActivityBody aVisit() {
        return ActivityBody.of(pairing).announced();
    }

    private static void assertDoesNotFit(Response answer) {
        answer.then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:days-do-not-fit"))
                .body("nextDays[0]", equalTo("2022-12-14"));
    }
}
