package org.jiedui.activity.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.as;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.PairingFixture.CADENCE;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.aPlan;
import static org.jiedui.activity.PairingFixture.agreed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import org.jiedui.activity.ActivityBody;
import org.jiedui.activity.PairingTopic;
import org.jiedui.events.PublishedPairing;
import org.jiedui.stack.testing.RecordingDriver;
import org.jiedui.stack.testing.SettableClock;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In regions of which no other test tells; each test has two of its own. */
@QuarkusTest
class DeskTest {

    private static final Instant BEFORE = Instant.parse("2023-03-01T01:00:00Z");
    private static final Instant NOW = Instant.parse("2023-03-10T01:00:00Z");

    private final SettableClock clock;

    DeskTest(SettableClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void standInMarch() {
        clock.set(BEFORE);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void showsWhatIsOverdueAndWhatFallsDue() {
        aPairingThatOwes("460100", "540100");
        clock.set(NOW);

        desk("460100")
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2023-03-10"))
                .body("until", equalTo("2023-04-09"))
                .body("counts.OVERDUE_OBLIGATION", equalTo(2))
                .body("counts.OBLIGATION_TO_COME", equalTo(2))
                .body("counts.ANSWER_TIMES", equalTo(0))
                .body("waiting.kind", everyItem(is("OVERDUE_OBLIGATION")))
                .body("waiting.duty", everyItem(is("ONLINE_TRAINING")))
                .body("waiting.period.label", contains("2023-01", "2023-02"))
                .body("waiting.due", contains("2023-01-31", "2023-02-28"))
                .body("waiting[0].pairing.partner.name", equalTo("测试540100"))
                .body("coming.due", contains("2023-03-31", "2023-03-31"));
        String first = desk("460100").path("waiting[0].href");
        asLiaison("460100").get(first).then().statusCode(200).body("period.label", equalTo("2023-01"));
    }

    @Test
    void showsActivitiesThatAreOverAndThatCome() {
        PublishedPairing pairing = aPairingThatOwes("460200", "540200");
        Response over = schedule(pairing, "460200", LocalDate.of(2023, 3, 8));
        Response comes = schedule(pairing, "460200", LocalDate.of(2023, 3, 22));
        schedule(pairing, "460200", LocalDate.of(2023, 4, 12));
        clock.set(NOW);

        desk("540200")
                .then()
                .body("counts.COMPLETE_ACTIVITY", equalTo(1))
                .body("waiting.find { it.kind == 'COMPLETE_ACTIVITY' }.number", equalTo(over.path("number")))
                .body("waiting.find { it.kind == 'COMPLETE_ACTIVITY' }.side", equalTo("LEADING"))
                .body("counts.ACTIVITY_TO_COME", equalTo(1))
                .body("coming.find { it.kind == 'ACTIVITY_TO_COME' }.href", equalTo(address(comes)))
                .body("coming.due", contains("2023-03-22", "2023-03-31", "2023-03-31"));
    }

    @Test
    void asksTheSideThatDidNotProposeOtherTimes() {
        PublishedPairing pairing = aPairingThatOwes("460300", "540300");
        Response activity = schedule(pairing, "460300", LocalDate.of(2023, 3, 22));
        asLiaison("540300")
                .header("If-Match", activity.header("ETag"))
                .body("""
                        {"sessions": [{"kind": "STUDY_VISIT", "startsAt": "2023-03-23T09:00:00+08:00",
                          "endsAt": "2023-03-23T17:00:00+08:00", "topics": ["MECHANISM"]}],
                         "reason": "示例"}""")
                .post(address(activity) + "/time-proposals")
                .then()
                .statusCode(200);

        desk("460300")
                .then()
                .body("counts.ANSWER_TIMES", equalTo(1))
                .body("waiting.find { it.kind == 'ANSWER_TIMES' }.id", equalTo(id(activity)))
                .body("waiting.find { it.kind == 'ANSWER_TIMES' }.side", equalTo("LEADING"))
                .body("waiting.find { it.kind == 'ANSWER_TIMES' }.due", equalTo("2023-03-22"));
        desk("540300").then().body("counts.ANSWER_TIMES", equalTo(0));
    }

    @Test
    void asksForAnAnswerToATimetableAndThenForTheChanges() {
        PublishedPairing pairing = aPairingThatOwes("460400", "540400");
        Response draft = asLiaison("460400")
                .body("{\"pairing\": \"%s\", \"year\": 2023}".formatted(pairing.pairingId()))
                .post("/v1/timetables");
        desk("540400").then().body("counts.ANSWER_TIMETABLE", equalTo(0));

        Response proposed = post("460400", draft, "/proposals", "{}");
        desk("540400")
                .then()
                .body("counts.ANSWER_TIMETABLE", equalTo(1))
                .body("waiting.find { it.kind == 'ANSWER_TIMETABLE' }.href", equalTo("/v1/timetables/" + id(draft)))
                .body("waiting.find { it.kind == 'ANSWER_TIMETABLE' }.year", equalTo(2023));

        post("540400", proposed, "/change-requests", "{\"reason\": \"示例\"}");
        desk("540400").then().body("counts.ANSWER_TIMETABLE", equalTo(0));
        desk("460400").then().body("counts.REVISE_TIMETABLE", equalTo(1));
    }

    @Test
    void asksForAnAnswerToAWaiver() {
        aPairingThatOwes("460600", "540600");
        clock.set(NOW);
        String january = desk("460600").path("waiting[0].id");
        Response waiver = asLiaison("460600")
                .body("{\"obligation\": \"%s\", \"reason\": \"示例：重大活动\"}".formatted(january))
                .post("/v1/waivers");

        desk("540600")
                .then()
                .body("counts.ANSWER_WAIVER", equalTo(1))
                .body("waiting.find { it.kind == 'ANSWER_WAIVER' }.id", equalTo(id(waiver)))
                .body("waiting.find { it.kind == 'ANSWER_WAIVER' }.due", equalTo("2023-01-31"));
        desk("460600").then().body("counts.ANSWER_WAIVER", equalTo(0));

        asLiaison("540600")
                .header("If-Match", waiver.header("ETag"))
                .body("{}")
                .post("/v1/waivers/" + id(waiver) + "/agreements")
                .then()
                .statusCode(200);
        desk("540600").then().body("counts.ANSWER_WAIVER", equalTo(0)).body("counts.OVERDUE_OBLIGATION", equalTo(1));
    }

    @Test
    void showsAProvinceAllItsSidesAndNobodyElseAnything() {
        aPairingThatOwes("460500", "540500");
        clock.set(NOW);

        as(Tokens.province("460000"))
                .get("/v1/desk")
                .then()
                .body("waiting.findAll { it.pairing.leading.region == '460500' }.size()", equalTo(2));
        as(Tokens.ministry()).get("/v1/desk").then().statusCode(200);
        desk("230100").then().body("waiting", empty()).body("counts.OVERDUE_OBLIGATION", equalTo(0));
        as(Tokens.analyst()).get("/v1/desk").then().statusCode(403);
    }

    @Test
    void takesOneStatement() {
        assertThat(RecordingDriver.statementsOf(() -> desk("460100"))).hasSize(1);
    }

    private static PublishedPairing aPairingThatOwes(String leading, String partner) {
        PublishedPairing pairing = aPairing(leading, partner);
        PairingTopic.tellAndAwait(agreed(aPlan(pairing, 1, LocalDate.of(2023, 1, 1), CADENCE)));
        return pairing;
    }

    private static Response schedule(PublishedPairing pairing, String host, LocalDate day) {
        Response activity = asLiaison(host)
                .body(ActivityBody.of(pairing).host(host).on(day).announced().json())
                .post("/v1/activities");
        activity.then().statusCode(201);
        return activity;
    }

    private static Response post(String region, Response timetable, String what, String body) {
        Response answer = asLiaison(region)
                .header("If-Match", timetable.header("ETag"))
                .body(body)
                .post("/v1/timetables/" + id(timetable) + what);
        answer.then().statusCode(200);
        return answer;
    }

    private static Response desk(String region) {
        return asLiaison(region).get("/v1/desk");
    }
}
