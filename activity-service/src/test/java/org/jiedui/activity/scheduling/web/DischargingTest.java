package org.jiedui.activity.scheduling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.ActivityApi.obligation;
import static org.jiedui.activity.ActivityApi.schedule;
import static org.jiedui.activity.PairingFixture.SIGNED_ON;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.aPlan;
import static org.jiedui.activity.PairingFixture.activated;
import static org.jiedui.activity.PairingFixture.agreed;
import static org.jiedui.activity.PairingTopic.aKnownPairing;
import static org.jiedui.activity.PairingTopic.tellAndAwait;
import static org.jiedui.activity.scheduling.web.ActivityRequests.declare;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jiedui.activity.ActivityBody;
import org.jiedui.activity.ActivityTopic;
import org.jiedui.activity.Answers;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.events.vocabulary.SessionKind;
import org.jiedui.stack.testing.AtOnce;
import org.jiedui.stack.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DischargingTest {

    private final SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing pairing;

    DischargingTest(SettableClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void knowAPairing() {
        pairing = aKnownPairing();
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void isAnnouncedWithDutyAndLeg() {
        Response obligation = obligation(pairing, Duty.MUTUAL_VISIT);
        try (ActivityTopic topic = ActivityTopic.fromNow()) {
            Response activity = schedule(ActivityBody.of(pairing).discharging(obligation, 2));
            activity.then().statusCode(201).body("discharges[0].obligationId", equalTo(id(obligation)));

            JsonNode discharge = topic.await(id(activity), 1).getFirst().at("/data/discharges/0");
            assertThat(discharge.get("obligationId").asText()).isEqualTo(id(obligation));
            assertThat(discharge.get("duty").asText()).isEqualTo("MUTUAL_VISIT");
            assertThat(discharge.get("leg").asInt()).isEqualTo(2);
        }
    }

    @Test
    void isOfOneLegOfAnObligation() {
        Response visit = obligation(pairing, Duty.MUTUAL_VISIT);
        assertRefused(ActivityBody.of(pairing).discharging(visit, 1).discharging(visit, 2), "one-leg-of-an-obligation");
    }

    @Test
    void ofAMutualVisitTakesAVisitAtEachSide() {
        Response visit = obligation(pairing, Duty.MUTUAL_VISIT);
        ActivityBody body = ActivityBody.of(pairing);
        schedule(body.discharging(visit, 1)).then().statusCode(201);

        assertRefused(body.discharging(visit, 2), "both-legs-at-one-host");
        Response withoutLeg = schedule(body);
        declare(withoutLeg, ZHUHAI, visit, 2, "")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:both-legs-at-one-host"));
        schedule(body.host(ZUNYI).discharging(visit, 2)).then().statusCode(201);
    }

    @Test
    void isRefusedWithTheReasonIfItDoesNotFit() {
        ActivityBody visit = ActivityBody.of(pairing);

        assertRefused(visit.discharging(obligation(pairing, Duty.SYMPOSIUM), 1), "kind-does-not-fit");
        assertRefused(visit.discharging(obligation(pairing, Duty.CASE_BATCH), 1), "duty-is-no-meeting");
        assertRefused(visit.discharging(obligation(pairing, Duty.MUTUAL_VISIT), 3), "no-such-leg");
        assertRefused(
                visit.kind(SessionKind.TRAINING, ExchangeMode.ONLINE)
                        .on(LocalDate.of(2022, 11, 30))
                        .discharging(obligation(pairing, Duty.ONLINE_TRAINING), 1),
                "held-before-the-period");
    }

    @Test
    void isOfThePairingsOwnObligations() {
        Response obligationOfAnother = obligation(aKnownPairing(), Duty.MUTUAL_VISIT);

        assertRefused(ActivityBody.of(pairing).discharging(obligationOfAnother, 1), "unknown-obligation");
    }

    @Test
    void isNotPossibleBeforeThePairingTookEffectNorNeeded() {
        tellAndAwait(activated(pairing, SIGNED_ON, null));
        ActivityBody training = ActivityBody.of(pairing)
                .kind(SessionKind.TRAINING, ExchangeMode.ONLINE)
                .on(LocalDate.of(2022, 12, 5));

        schedule(training).then().statusCode(201);
        Response obligation = obligation(pairing, Duty.ONLINE_TRAINING);
        schedule(training.discharging(obligation, 1))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:pairing-has-not-begun"))
                .body("firstDay", equalTo("2022-12-14"));
        schedule(training.on(SIGNED_ON).discharging(obligation, 1)).then().statusCode(201);
    }

    /** Two exchanges a quarter are two, at once or not. */
    @Test
    void ofEachObligationTakesASession() {
        PublishedPairing twice = aPairing();
        tellAndAwait(agreed(
                aPlan(twice, 1, SIGNED_ON, List.of(new CadenceLine(Duty.TECHNICAL_EXCHANGE, Period.QUARTER, 2, 1)))));
        List<String> both = asLiaison(ZHUHAI)
                .queryParam("pairing", twice.pairingId())
                .get("/v1/obligations")
                .path("items.id");
        ActivityBody exchange = ActivityBody.of(twice).kind(SessionKind.TECHNICAL_EXCHANGE, null);
        for (String each : both) {
            exchange = exchange.discharging(asLiaison(ZHUHAI).get("/v1/obligations/" + each), 1);
        }

        assertRefused(exchange, "session-counts-once");
        String second = """
                {"kind": "TECHNICAL_EXCHANGE", "startsAt": "2022-12-20T18:00:00+08:00", "endsAt": "2022-12-20T19:00:00+08:00",
                 "place": "测试地点", "topics": []}""";
        asLiaison(ZHUHAI)
                .body(exchange.json().replace("\"sessions\": [", "\"sessions\": [" + second + ","))
                .post("/v1/activities")
                .then()
                .statusCode(201)
                .body("discharges.obligationId", containsInAnyOrder(both.toArray()));
    }

    @Test
    void leavesNothingBehindWhenItIsRefused() {
        Response visit = obligation(pairing, Duty.MUTUAL_VISIT);
        assertRefused(
                ActivityBody.of(pairing).discharging(visit, 1).discharging(obligation(pairing, Duty.SYMPOSIUM), 1),
                "kind-does-not-fit");

        schedule(ActivityBody.of(pairing).discharging(visit, 1)).then().statusCode(201);
    }

    @Test
    void ofOneLegIsDeclaredByOneOfManyActivitiesAtOnce() throws Exception {
        clock.set(Instant.parse("2022-12-14T02:00:00Z"));
        ActivityBody body = ActivityBody.of(pairing).announced().discharging(obligation(pairing, Duty.MUTUAL_VISIT), 1);

        List<Response> answers = AtOnce.all(
                Stream.generate(() -> (Callable<Response>) () -> schedule(body)).limit(8));

        assertThat(Answers.count(answers, 201)).isEqualTo(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() != 201))
                .hasSize(7)
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(409);
                    assertThat(answer.<String>path("type")).isEqualTo("urn:jiedui:problem:leg-already-declared");
                });
    }

    private static void assertRefused(ActivityBody body, String rule) {
        schedule(body).then().statusCode(422).body("type", equalTo("urn:jiedui:problem:" + rule));
    }
}
