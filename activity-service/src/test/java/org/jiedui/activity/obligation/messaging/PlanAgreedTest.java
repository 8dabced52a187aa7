package org.jiedui.activity.obligation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.PairingFixture.CADENCE;
import static org.jiedui.activity.PairingFixture.SIGNED_ON;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.aPlan;
import static org.jiedui.activity.PairingFixture.activated;
import static org.jiedui.activity.PairingFixture.agreed;
import static org.jiedui.activity.PairingFixture.ended;
import static org.jiedui.activity.PairingTopic.awaitAllTold;
import static org.jiedui.activity.PairingTopic.message;
import static org.jiedui.activity.PairingTopic.tell;
import static org.jiedui.activity.PairingTopic.tellAndAwait;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jiedui.activity.ActivityApi;
import org.jiedui.activity.ActivityBody;
import org.jiedui.activity.ActivityTopic;
import org.jiedui.activity.PairingTopic;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.PlanEvent.Plan;
import org.jiedui.events.PlanEvent.PlanAgreed;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.events.vocabulary.SessionKind;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.database.Sql;
import org.jiedui.stack.testing.TopicReader;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanAgreedTest {

    private final PublishedPairing pairing = aPairing();

    @Inject
    Sql sql;

    @Inject
    MeterRegistry metrics;

    @Test
    void expandsAnAgreedPlanOnceHoweverOftenItIsTold() {
        String agreed = message(agreed(aPlan(pairing)));
        tell(agreed);
        tell(agreed);
        tell(agreed);
        awaitAllTold();

        obligations().body("items.version", contains(0, 0, 0, 0, 0));
    }

    /** Such a replica knows of no reactions and does not name them. */
    @Test
    void isADuplicateWhenAReplicaOfTheVersionBeforeHasTakenItIn() {
        String type = "org.jiedui.plan.agreed.v1";
        ObjectNode agreed = PairingTopic.envelope(Ids.next(), type, agreed(aPlan(pairing)));
        tell(agreed.toString());
        awaitAllTold();
        String id = agreed.get("id").asText();
        assertThat(sql.query("delete from inbox where event_id = :id::uuid")
                        .with("id", id)
                        .execute())
                .isOne();
        assertThat(sql.query("insert into inbox (event_id, type, received_at) values (:id::uuid, :type, now())")
                        .with("id", id)
                        .with("type", type)
                        .execute())
                .isOne();
        double duplicates = duplicates(type);

        tell(agreed.toString());
        awaitAllTold();

        assertThat(duplicates(type)).isEqualTo(duplicates + 1);
    }

    @Test
    void needsNoOrderBetweenAPairingAndItsPlans() {
        tellAndAwait(agreed(aPlan(pairing)), activated(pairing));

        obligations().body("items.size()", equalTo(5));
    }

    @Test
    void passesTypesItDoesNotKnow() {
        try (TopicReader deadLetters = TopicReader.fromNow("activity-service.dead-letter")) {
            tell(PairingTopic.envelope(UUID.randomUUID(), "org.jiedui.pairing.renamed.v7", Map.of("name", "新"))
                    .toString());
            awaitAllTold();

            assertThat(deadLetters.readFor(Duration.ofMillis(300))).isEmpty();
        }
    }

    @Nested
    class WhenALaterVersionOfThePlanIsAgreed {

        private final List<CadenceLine> twoTrainingsAndAVisit = List.of(
                new CadenceLine(Duty.ONLINE_TRAINING, Period.MONTH, 2, 1),
                new CadenceLine(Duty.MUTUAL_VISIT, Period.YEAR, 1, 2));

        private final PlanAgreed later = agreed(aPlan(pairing, 2, SIGNED_ON, twoTrainingsAndAVisit));

        @Test
        void addsWhatIsMissingAndSaysWhatIsGone() {
            tellAndAwait(agreed(aPlan(pairing)), later);

            obligations()
                    .body("items.findAll { it.owed }.planVersion", contains(2, 2, 2))
                    .body("items.findAll { it.duty == 'ONLINE_TRAINING' }.ordinal.sort()", contains(1, 2))
                    .body(
                            "items.findAll { it.notOwedBecause == 'AMENDED' }.duty",
                            containsInAnyOrder("TECHNICAL_EXCHANGE", "SYMPOSIUM", "CASE_BATCH"));
        }

        @Test
        void keepsWhatSomethingIsPlannedFor() {
            tellAndAwait(agreed(aPlan(pairing)));
            var symposium = ActivityApi.obligation(pairing, Duty.SYMPOSIUM);
            ActivityApi.schedule(ActivityBody.of(pairing)
                            .kind(SessionKind.SYMPOSIUM, null)
                            .discharging(symposium, 1))
                    .then()
                    .statusCode(201);

            tellAndAwait(later);

            obligations()
                    .body("items.find { it.duty == 'SYMPOSIUM' }.legs.standing", contains("NOT_COMPLETED"))
                    .body("items.find { it.duty == 'SYMPOSIUM' }.owed", equalTo(false))
                    .body("items.find { it.duty == 'SYMPOSIUM' }.planVersion", equalTo(1));
        }

        @Test
        void keepsALegThatIsPlannedForUntilItIsFree() {
            tellAndAwait(agreed(aPlan(pairing)));
            var visit = ActivityApi.obligation(pairing, Duty.MUTUAL_VISIT);
            var visiting = ActivityApi.schedule(ActivityBody.of(pairing).discharging(visit, 2));

            List<CadenceLine> inOneLeg = List.of(new CadenceLine(Duty.MUTUAL_VISIT, Period.YEAR, 1, 1));
            tellAndAwait(agreed(aPlan(pairing, 2, SIGNED_ON, inOneLeg)));

            obligations().body("items.find { it.duty == 'MUTUAL_VISIT' }.legs.number", contains(1, 2));

            asLiaison(ZHUHAI)
                    .header("If-Match", visiting.header("ETag"))
                    .body("{\"reason\": \"测试\"}")
                    .post(ActivityApi.address(visiting) + "/cancellations")
                    .then()
                    .statusCode(200);
            obligations().body("items.find { it.duty == 'MUTUAL_VISIT' }.legs.number", contains(1));
            try (ActivityTopic topic = ActivityTopic.fromStart()) {
                assertThat(topic.await(ActivityApi.id(visit), 3))
                        .extracting(event -> event.at("/data/obligation/legs").asInt())
                        .containsExactly(2, 2, 1);
            }
        }

        @Test
        void replacesAPeriodByALongerOneThatBeginsOnTheSameDay() {
            tellAndAwait(agreed(aPlan(pairing, 1, SIGNED_ON.withMonth(10), CADENCE)));
            List<CadenceLine> quarterly = List.of(new CadenceLine(Duty.ONLINE_TRAINING, Period.QUARTER, 1, 1));
            tellAndAwait(agreed(aPlan(pairing, 2, SIGNED_ON.withMonth(10), quarterly)));

            obligations().body("items.findAll { it.owed }.period.label", contains("2022-Q4"));
        }

        @Test
        void leavesItAsItIsWhenAnOlderOneArrivesLate() {
            tellAndAwait(later, agreed(aPlan(pairing)), later);

            obligations().body("items.findAll { it.owed }.version", contains(0, 0, 0));
        }
    }

    @Nested
    class WhenAPlanIsTheLargestThatIsAllowed {
        @Test
        void takesItIn() {
            List<CadenceLine> most = Arrays.stream(Duty.values())
                    .map(duty -> new CadenceLine(duty, Period.MONTH, 99, 9))
                    .toList();
            tell(message(agreed(aPlan(pairing, 1, SIGNED_ON.withDayOfYear(1), most))));

            await().atMost(Duration.ofSeconds(30)).until(() -> owed() == 5 * 12 * 99);
        }

        private int owed() {
            return sql.query("select count(*) from obligation where cooperation = :cooperation")
                    .with("cooperation", pairing.cooperation())
                    .first(Integer.class)
                    .orElseThrow();
        }
    }

    @Nested
    class WhenAPairingHasEnded {
        @Test
        void acceptsNothingThatIsHeldLaterAndEverythingThatWasHeldBefore() {
            tellAndAwait(agreed(aPlan(pairing)), ended(pairing, SIGNED_ON), activated(pairing));

            ActivityApi.schedule(ActivityBody.of(pairing).on(SIGNED_ON.plusDays(1)))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:jiedui:problem:pairing-has-ended"))
                    .body("lastDay", equalTo("2022-12-14"));
            ActivityApi.schedule(ActivityBody.of(pairing).on(SIGNED_ON)).then().statusCode(201);
        }
    }

    @Nested
    class WhenAMessageCannotBeTakenIn {
        @Test
        void putsWhatIsNoCloudEventAsideWithItsCauseAndGoesOn() {
            assertThat(deadLetterOf("no CloudEvent " + UUID.randomUUID()).headers())
                    .anySatisfy(header -> assertThat(header.key()).isEqualTo("dead-letter-reason"));
        }

        @Test
        void putsAPlanAsideThatTakesEffectInAnotherYearAndKeepsNothingOfIt() {
            Plan plan = new Plan(pairing, 2023, 1, SIGNED_ON, CADENCE, List.of(), null, null);

            ConsumerRecord<String, String> dead = deadLetterOf(message(agreed(plan)));

            String reason =
                    new String(dead.headers().lastHeader("dead-letter-reason").value(), StandardCharsets.UTF_8);
            assertThat(reason).contains("org.jiedui.plan.agreed.v1");
            obligations().body("items.size()", equalTo(0));
        }

        @Test
        void putsAPlanAsideAtOnceThatAsksForMoreThanAnyPlanMay() {
            String type = "org.jiedui.plan.agreed.v1";
            String plan = PairingTopic.envelope(Ids.next(), type, agreed(aPlan(pairing)))
                    .toString()
                    .replaceFirst("\"count\":1,", "\"count\":2000000000,");
            try (TopicReader deadLetters =
                    TopicReader.fromNow("activity-service.dead-letter").within(Duration.ofSeconds(2))) {
                tell(plan);

                assertThat(deadLetters.awaitCount(1)).singleElement().satisfies(dead -> {
                    assertThat(dead.value()).isEqualTo(plan);
                    assertThat(dead.headers().lastHeader("dead-letter-cause").value())
                            .asString(StandardCharsets.UTF_8)
                            .isEqualTo("/data/plan/cadence/0/count breaks maximum 99");
                });
            }
            obligations().body("items.size()", equalTo(0));
        }

        /** Tells the poison and then something sound, which has to be taken in, too. */
        private ConsumerRecord<String, String> deadLetterOf(String poison) {
            try (TopicReader deadLetters = TopicReader.fromNow("activity-service.dead-letter")) {
                tell(poison);
                awaitAllTold();
                return deadLetters.awaitAny(letter -> poison.equals(letter.value())).stream()
                        .filter(letter -> poison.equals(letter.value()))
                        .findFirst()
                        .orElseThrow();
            }
        }
    }

    private double duplicates(String type) {
        return metrics.counter("jiedui.events.duplicates", "type", type).count();
    }

    private ValidatableResponse obligations() {
        return asLiaison(ZHUHAI)
                .queryParam("pairing", pairing.pairingId())
                .get("/v1/obligations")
                .then()
                .statusCode(200);
    }
}
