package org.jiedui.pairing.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PairingApi.proposed;
import static org.jiedui.pairing.PlanApi.CONTENT;
import static org.jiedui.pairing.PlanApi.MORE;
import static org.jiedui.pairing.PlanApi.propose;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Objects;
import org.jiedui.pairing.PlanApi;
import org.jiedui.stack.testing.TopicReader;
import org.jiedui.testkit.contract.EventSchemaCheck;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SigningTest {

    @Test
    void byBothSidesAgreesThePlan() {
        Response plan = plan(active(ZHUHAI, ZUNYI));
        Response signed = post(ZHUHAI, plan, "signatures", "{}");
        signed.then().statusCode(200).body("status", equalTo("PROPOSED"));

        post(ZUNYI, signed, "signatures", "{}").then().statusCode(200).body("status", equalTo("AGREED"));
        asLiaison(ZUNYI)
                .get(address(plan) + "/history")
                .then()
                .body("items.change", equalTo(List.of("proposed", "signed", "agreed")));
    }

    @Test
    void isVoidOnceThePlanChanges() {
        Response signed = post(ZHUHAI, plan(active(ZHUHAI, ZUNYI)), "signatures", "{}");
        assertThat(PlanApi.revise(ZUNYI, signed, CONTENT).<String>path("type"))
                .isEqualTo("urn:jiedui:problem:content-unchanged");
        Response revised = PlanApi.revise(ZUNYI, signed, MORE);
        revised.then().statusCode(200).body("planVersion", equalTo(2));

        post(ZUNYI, revised, "signatures", "{}").then().statusCode(200).body("status", equalTo("PROPOSED"));
        post(ZHUHAI, signed, "signatures", "{}").then().statusCode(412);
    }

    @Test
    void publishesEveryStepInOrderWithItsSchema() {
        EventSchemaCheck schemas = new EventSchemaCheck();
        try (TopicReader topic = TopicReader.fromNow("jiedui.pairing.events")) {
            Response pairing = active(ZHUHAI, ZUNYI);
            String pairingId = pairing.path("id");
            Response plan = plan(pairing);
            String planId = plan.path("id");
            post(ZUNYI, post(ZHUHAI, plan, "signatures", "{}"), "signatures", "{}");

            List<JsonNode> events =
                    topic
                            .awaitAny(event -> event.value().contains("plan.agreed")
                                    && event.value().contains(planId))
                            .stream()
                            .map(event -> {
                                JsonNode envelope = schemas.check(event.value());
                                assertThat(event.key())
                                        .isEqualTo(envelope.get("subject").asText());
                                return envelope;
                            })
                            .toList();
            assertThat(typesOf(events, pairingId))
                    .containsExactly(
                            "org.jiedui.pairing.proposed.v1",
                            "org.jiedui.pairing.consented.v1",
                            "org.jiedui.pairing.activated.v1");
            assertThat(typesOf(events, planId))
                    .containsExactly(
                            "org.jiedui.plan.proposed.v1", "org.jiedui.plan.signed.v1", "org.jiedui.plan.agreed.v1");
        }
    }

    @Nested
    class WhenThePairingIsNotInForce {
        @Test
        void isNotPossibleBecauseThereIsNoPlan() {
            Response pairing = proposed(ZHUHAI, ZUNYI);
            propose(pairing, 2022, CONTENT).then().statusCode(409).body("pairingStatus", equalTo("PROPOSED"));
        }
    }

    @Nested
    class WhenTheYearHasAPlan {
        @Test
        void isDoneOnThatPlanNotOnASecondOne() {
            Response pairing = active(ZHUHAI, ZUNYI);
            plan(pairing);

            propose(pairing, 2022, CONTENT)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:jiedui:problem:year-already-planned"));
            String id = Objects.requireNonNull(pairing.path("id"));
            asLiaison(ZUNYI).queryParam("pairing", id).get("/v1/plans").then().body("items", hasSize(1));
        }

        @Test
        void isListedWithThoseOfItsRegionByYearAndStatus() {
            String id = plan(active(ZHUHAI, ZUNYI)).path("id");

            for (String query : List.of("region=440000", "year=2022", "status=AGREED&status=PROPOSED")) {
                asLiaison(ZUNYI).get("/v1/plans?limit=200&" + query).then().body("items.id", hasItem(id));
            }
            for (String query : List.of("region=110000", "year=2021", "status=AGREED&status=DECLINED")) {
                asLiaison(ZUNYI).get("/v1/plans?limit=200&" + query).then().body("items.id", not(hasItem(id)));
            }
        }
    }

    @Test
    void refusesCountsOutOfRange() {
        for (String count : List.of("0", "10000")) {
            propose(active(ZHUHAI, ZUNYI), 2022, CONTENT.replaceFirst("\"count\": 1", "\"count\": " + count))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/content/cadence/0/count"));
        }
    }

    private static Response plan(Response pairing) {
        return propose(pairing, 2022, CONTENT);
    }

    private static List<String> typesOf(List<JsonNode> events, String subject) {
        return events.stream()
                .filter(event -> event.get("subject").asText().equals(subject))
                .map(event -> event.get("type").asText())
                .toList();
    }
}
