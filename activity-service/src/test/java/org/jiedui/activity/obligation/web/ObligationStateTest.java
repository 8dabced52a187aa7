package org.jiedui.activity.obligation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.held;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.ActivityApi.obligation;
import static org.jiedui.activity.ActivityApi.schedule;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import org.jiedui.activity.ActivityBody;
import org.jiedui.activity.PairingTopic;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.SessionKind;
import org.jiedui.stack.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ObligationStateTest {

    private static final Instant LAST_MINUTE_OF_2022_IN_CHINA = Instant.parse("2022-12-31T15:59:00Z");
    private static final Instant FIRST_MINUTE_OF_2023_IN_CHINA = Instant.parse("2022-12-31T16:00:00Z");

    private final SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing pairing;

    ObligationStateTest(SettableClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void stopTheClock() {
        pairing = PairingTopic.aKnownPairing();
        clock.set(FIRST_MINUTE_OF_2023_IN_CHINA);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void isUpcomingDueAndOverdueByTheDateInChina() {
        clock.set(Instant.parse("2022-11-30T15:59:00Z"));
        assertState(Duty.ONLINE_TRAINING, "UPCOMING");
        clock.set(Instant.parse("2022-11-30T16:00:00Z"));
        assertState(Duty.ONLINE_TRAINING, "DUE");
        clock.set(LAST_MINUTE_OF_2022_IN_CHINA);
        assertState(Duty.ONLINE_TRAINING, "DUE");
        clock.set(FIRST_MINUTE_OF_2023_IN_CHINA);
        assertState(Duty.ONLINE_TRAINING, "OVERDUE");
    }

    @Test
    void isPlannedAsLongAsTheActivityThatDeclaresItIsStillToCome() {
        clock.set(Instant.parse("2022-12-19T00:00:00Z"));
        String activity = id(schedule(symposium().announced()));
        assertState(Duty.SYMPOSIUM, "PLANNED");

        clock.set(LAST_MINUTE_OF_2022_IN_CHINA);
        assertState(Duty.SYMPOSIUM, "DUE");
        clock.set(FIRST_MINUTE_OF_2023_IN_CHINA);
        obligation(pairing, Duty.SYMPOSIUM)
                .then()
                .body("state", equalTo("OVERDUE"))
                .body("legs.standing", contains("NOT_COMPLETED"))
                .body("legs.activityId", contains(activity));
    }

    @Test
    void isHeldOnceTheActivityIsCompleted() {
        Response activity = held(symposium());

        obligation(pairing, Duty.SYMPOSIUM)
                .then()
                .body("state", equalTo("HELD"))
                .body("legs", hasSize(1))
                .body("legs[0].activityId", equalTo(id(activity)))
                .body("legs[0].standing", equalTo("HELD"))
                .body("legs[0].heldOn", equalTo("2022-12-20"));
    }

    @Test
    void isHalfMetByOneOfTwoLegs() {
        Response visit = obligation(pairing, Duty.MUTUAL_VISIT);
        held(ActivityBody.of(pairing).discharging(visit, 2));
        assertState(Duty.MUTUAL_VISIT, "HALF_MET");

        held(ActivityBody.of(pairing).host(ZUNYI).on(LocalDate.of(2022, 12, 27)).discharging(visit, 1));
        obligation(pairing, Duty.MUTUAL_VISIT)
                .then()
                .body("state", equalTo("HELD"))
                .body("legs.number", contains(1, 2));
    }

    @Test
    void isHeldLateWhenItsLastLegIsHeldAfterThePeriod() {
        clock.set(Instant.parse("2023-01-06T00:00:00Z"));
        held(ActivityBody.of(pairing)
                .kind(SessionKind.TRAINING, null)
                .online()
                .on(LocalDate.of(2023, 1, 5))
                .discharging(obligation(pairing, Duty.ONLINE_TRAINING), 1));

        assertState(Duty.ONLINE_TRAINING, "HELD_LATE");
    }

    @Test
    void isPartOfTheEntityTag() {
        clock.set(LAST_MINUTE_OF_2022_IN_CHINA);
        Response due = obligation(pairing, Duty.ONLINE_TRAINING);
        asLiaison(ZHUHAI)
                .header("If-None-Match", due.header("ETag"))
                .get("/v1/obligations/" + id(due))
                .then()
                .statusCode(304);

        clock.set(FIRST_MINUTE_OF_2023_IN_CHINA);
        asLiaison(ZHUHAI)
                .header("If-None-Match", due.header("ETag"))
                .get("/v1/obligations/" + id(due))
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(due.header("ETag"))));
    }

    @Test
    void raisesTheVersionWhenALegIsHeld() {
        long before = obligation(pairing, Duty.SYMPOSIUM).jsonPath().getLong("version");
        held(symposium());

        assertThat(obligation(pairing, Duty.SYMPOSIUM).jsonPath().getLong("version"))
                .isGreaterThan(before);
    }

    @Test
    void filtersTheList() {
        held(symposium());

        asLiaison(ZHUHAI)
                .queryParam("pairing", pairing.pairingId())
                .queryParam("year", 2022)
                .queryParam("state", "HELD")
                .get("/v1/obligations")
                .then()
                .statusCode(200)
                .body("items.duty", contains("SYMPOSIUM"))
                .body("items[0].period.kind", equalTo("HALF_YEAR"))
                .body("items[0].period.label", equalTo("2022-H2"))
                .body("items[0].period.from", equalTo("2022-07-01"))
                .body("items[0].period.to", equalTo("2022-12-31"));
    }

    @Test
    void filtersTheListBySeveralStatesAndByRegion() {
        held(symposium());

        list("state=HELD&state=OVERDUE&region=440000").then().body("items.state", hasItems("HELD", "OVERDUE"));
        list("state=HELD&state=WAIVED&region=520000").then().body("items.state", contains("HELD"));
        list("state=HELD&region=110000").then().body("items", hasSize(0));
        list("state=HELD&state=NONE").then().statusCode(400).body("errors.pointer", contains("#query/state"));
    }

    private Response list(String query) {
        return asLiaison(ZHUHAI).get("/v1/obligations?pairing=%s&%s".formatted(pairing.pairingId(), query));
    }

    private ActivityBody symposium() {
        return ActivityBody.of(pairing)
                .kind(SessionKind.SYMPOSIUM, null)
                .discharging(obligation(pairing, Duty.SYMPOSIUM), 1);
    }

    private void assertState(Duty duty, String state) {
        obligation(pairing, duty).then().statusCode(200).body("state", equalTo(state));
    }
}
