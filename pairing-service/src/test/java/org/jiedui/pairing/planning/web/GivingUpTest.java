package org.jiedui.pairing.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PlanApi.CONTENT;
import static org.jiedui.pairing.PlanApi.MORE;
import static org.jiedui.pairing.PlanApi.aProposedPlan;
import static org.jiedui.pairing.PlanApi.amend;
import static org.jiedui.pairing.PlanApi.anAgreedPlan;
import static org.jiedui.pairing.PlanApi.propose;
import static org.jiedui.pairing.PlanApi.revise;
import static org.jiedui.pairing.PlanApi.sign;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.stack.testing.Overlap;
import org.jiedui.stack.testing.Tokens;
import org.jiedui.stack.testing.TopicReader;
import org.jiedui.testkit.contract.EventSchemaCheck;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A proposed plan that one side does not want. */
@QuarkusTest
class GivingUpTest {

    private static final String WHY = "{\"reason\": \"测试：另行商议\", \"document\": \"测试〔2022〕3号\"}";

    @Test
    void isDeclinedByTheOtherSideAndRemembered() {
        Response plan = aProposedPlan();
        assertRefused(post(ZHUHAI, plan, "declines", WHY), 403, "written-by-the-own-side");
        post(ZUNYI, plan, "declines", WHY).then().statusCode(200).body("status", equalTo("DECLINED"));

        asLiaison(ZHUHAI)
                .get(address(plan) + "/history")
                .then()
                .body("items.change", contains("proposed", "declined"))
                .body("items[1].reason", equalTo("测试：另行商议"))
                .body("items[1].document", equalTo("测试〔2022〕3号"));
        asLiaison(ZHUHAI).get(address(plan) + "/versions").then().body("items.status", contains("DECLINED"));
    }

    @Test
    void isWithdrawnByItsOwnSideAndRemembered() {
        Response plan = sign(ZUNYI, aProposedPlan());
        assertRefused(post(ZUNYI, plan, "withdrawals", WHY), 403, "written-by-the-other-side");
        post(ZHUHAI, plan, "withdrawals", WHY).then().statusCode(200).body("status", equalTo("WITHDRAWN"));

        asLiaison(ZUNYI)
                .get(address(plan) + "/history")
                .then()
                .body("items.change", contains("proposed", "signed", "withdrawn"));
        asLiaison(ZHUHAI).get(address(plan) + "/versions").then().body("items.status", contains("WITHDRAWN"));
    }

    @Test
    void leavesTheYearToAnotherPlan() {
        Response pairing = active(ZHUHAI, ZUNYI);
        Response plan = propose(pairing, 2022, CONTENT);
        post(ZHUHAI, plan, "withdrawals", WHY).then().statusCode(200);
        asLiaison(ZUNYI).get(address(pairing) + "/overview").then().body("plan", nullValue());

        Response another = propose(pairing, 2022, MORE);

        another.then().statusCode(201).body("planVersion", equalTo(1));
        asLiaison(ZUNYI).get(address(pairing) + "/overview").then().body("plan.id", equalTo(another.path("id")));
        Response third = propose(pairing, 2022, CONTENT);
        assertRefused(third, 409, "year-already-planned");
        third.then().body("existing.id", equalTo(another.path("id"))).body("existing.href", equalTo(address(another)));
    }

    @Test
    void takesItOffTheDesksOfBothSides() {
        Response plan = aProposedPlan();
        post(ZUNYI, plan, "declines", WHY).then().statusCode(200);

        for (String side : List.of(ZHUHAI, ZUNYI)) {
            List<Object> waiting = asLiaison(side)
                    .queryParam("limit", 200)
                    .get("/v1/pending-decisions")
                    .path("items.findAll { it.id == '%s' }".formatted(plan.<String>path("id")));
            assertThat(waiting).isEmpty();
        }
    }

    @Test
    void leavesTheYearToOneOfTwo() throws Exception {
        Response pairing = active(ZHUHAI, ZUNYI);
        post(ZHUHAI, propose(pairing, 2022, CONTENT), "withdrawals", WHY).then().statusCode(200);

        List<Response> answers =
                Overlap.of("pairing", () -> propose(pairing, 2022, CONTENT), () -> propose(pairing, 2022, MORE));

        assertThat(answers).extracting(Response::statusCode).containsExactly(201, 409);
    }

    @Test
    void isToldWithItsSchema() {
        EventSchemaCheck schemas = new EventSchemaCheck();
        try (TopicReader topic = TopicReader.fromNow("jiedui.pairing.events")) {
            Response declined = aProposedPlan();
            post(ZUNYI, declined, "declines", WHY).then().statusCode(200);
            Response withdrawn = revise(ZUNYI, aProposedPlan(), MORE);
            post(ZUNYI, withdrawn, "withdrawals", WHY).then().statusCode(200);
            List<String> plans = List.of(declined.path("id"), withdrawn.path("id"));

            List<JsonNode> events = topic
                    .awaitAny(event ->
                            plans.get(1).equals(event.key()) && event.value().contains("plan.withdrawn"))
                    .stream()
                    .filter(event -> plans.contains(event.key()))
                    .map(event -> schemas.check(event.value()))
                    .toList();

            assertThat(events)
                    .extracting(event -> event.get("type").asText())
                    .containsExactlyInAnyOrder(
                            "org.jiedui.plan.proposed.v1",
                            "org.jiedui.plan.declined.v1",
                            "org.jiedui.plan.proposed.v1",
                            "org.jiedui.plan.proposed.v1",
                            "org.jiedui.plan.withdrawn.v1");
            assertThat(events)
                    .filteredOn(event -> event.get("type").asText().contains("plan.proposed"))
                    .extracting(event -> event.at("/data/proposedBy").asText())
                    .containsExactlyInAnyOrder("LEADING", "LEADING", "PARTNER");
            assertThat(events)
                    .filteredOn(event -> event.get("type").asText().contains("plan.declined"))
                    .extracting(event -> event.at("/data/side").asText())
                    .containsExactly("PARTNER");
        }
    }

    @Nested
    class IsRefused {
        @Test
        void onceThePlanIsAgreedEvenBesideAnAmendment() {
            Response plan = anAgreedPlan();
            assertRefused(post(ZUNYI, plan, "declines", WHY), 409, "plan-already-agreed");
            Response amended = amend(ZHUHAI, plan, MORE);
            assertRefused(post(ZHUHAI, amended, "withdrawals", WHY), 409, "plan-already-agreed");
        }

        @Test
        void aSecondTimeAndWhateverElseIsDoneWithIt() {
            Response over = post(ZUNYI, aProposedPlan(), "declines", WHY);
            assertRefused(post(ZUNYI, over, "declines", WHY), 409, "plan-is-over");
            assertRefused(post(ZHUHAI, over, "withdrawals", WHY), 409, "plan-is-over");
            assertRefused(sign(ZUNYI, over), 409, "plan-is-over");
            assertRefused(revise(ZHUHAI, over, MORE), 409, "plan-is-over");
            assertRefused(amend(ZHUHAI, over, MORE), 409, "plan-is-over");
        }

        @Test
        void withoutAReasonOrAVersionOrToAnybodyElse() {
            Response plan = aProposedPlan();
            assertRefused(post(ZUNYI, plan, "declines", "{}"), 400, "invalid-request");
            asLiaison(ZUNYI).body(WHY).post(address(plan) + "/declines").then().statusCode(428);
            revise(ZHUHAI, plan, MORE).then().statusCode(200);
            assertRefused(post(ZUNYI, plan, "declines", WHY), 412, "stale-version");
            for (String token : List.of(Tokens.ministry(), Tokens.province("440000"))) {
                as(token)
                        .header("If-Match", "\"1\"")
                        .body(WHY)
                        .post(address(plan) + "/declines")
                        .then()
                        .statusCode(403);
            }
            post("330200", plan, "declines", WHY).then().statusCode(404);
        }
    }

    private static void assertRefused(Response answer, int status, String rule) {
        answer.then().statusCode(status).body("type", equalTo("urn:jiedui:problem:" + rule));
    }
}
