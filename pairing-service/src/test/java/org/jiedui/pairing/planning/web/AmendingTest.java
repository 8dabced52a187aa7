package org.jiedui.pairing.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PlanApi.CONTENT;
import static org.jiedui.pairing.PlanApi.MORE;
import static org.jiedui.pairing.PlanApi.aProposedPlan;
import static org.jiedui.pairing.PlanApi.amend;
import static org.jiedui.pairing.PlanApi.anAgreedPlan;
import static org.jiedui.pairing.PlanApi.revise;
import static org.jiedui.pairing.PlanApi.reviseWith;
import static org.jiedui.pairing.PlanApi.sign;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AmendingTest {

    private static final String UNWANTED = "{\"reason\": \"测试：次数照旧\"}";

    @Test
    void showsTheVersionInForceAndTheAmendmentApart() {
        Response opened = amend(ZHUHAI, anAgreedPlan(), MORE);
        opened.then()
                .statusCode(201)
                .header("Location", endsWith(address(opened) + "/versions/2"))
                .body("status", equalTo("AGREED"))
                .body("planVersion", equalTo(1))
                .body("content.cadence[0].count", equalTo(1))
                .body("amendment.planVersion", equalTo(2))
                .body("amendment.content.cadence[0].count", equalTo(2))
                .body("amendment.proposedBy", equalTo("LEADING"))
                .body("amendment.reason", equalTo("测试"))
                .body("amendment.signedByLeading", nullValue());

        sign(ZHUHAI, opened)
                .then()
                .statusCode(200)
                .body("signedByLeading", equalTo(1))
                .body("amendment.signedByLeading", equalTo(2))
                .body("amendment.signedByPartner", nullValue());
    }

    @Test
    void takesEffectWithBothSignaturesOfTheSameVersion() {
        Response signed = sign(ZHUHAI, amend(ZHUHAI, anAgreedPlan(), MORE));
        Response revised = revise(ZUNYI, signed, MORE.replace("12-14", "12-20"));
        revised.then()
                .statusCode(200)
                .body("amendment.planVersion", equalTo(3))
                .body("amendment.reason", equalTo("测试：再议"));
        asLiaison(ZHUHAI).get(address(revised) + "/history").then().body("items.last().reason", equalTo("测试：再议"));
        asLiaison(ZHUHAI)
                .get(address(revised) + "/versions")
                .then()
                .body("items.reason", contains("测试：再议", "测试", null));

        Response half = sign(ZUNYI, revised);
        half.then().body("planVersion", equalTo(1));
        sign(ZHUHAI, half)
                .then()
                .statusCode(200)
                .body("planVersion", equalTo(3))
                .body("content.effectiveFrom", equalTo("2022-12-20"))
                .body("amendment", nullValue());
    }

    @Test
    void canBeDeclinedOrWithdrawnAndOpenedAgain() {
        Response plan = anAgreedPlan();
        Response opened = amend(ZHUHAI, plan, MORE);
        post(ZHUHAI, opened, "amendments/declines", UNWANTED).then().statusCode(403);
        Response declined = post(ZUNYI, opened, "amendments/declines", UNWANTED);
        declined.then()
                .statusCode(200)
                .body("planVersion", equalTo(1))
                .body("status", equalTo("AGREED"))
                .body("amendment", nullValue());

        Response second = amend(ZUNYI, declined, MORE);
        second.then().statusCode(201).body("amendment.planVersion", equalTo(3));
        post(ZHUHAI, second, "amendments/withdrawals", UNWANTED).then().statusCode(403);
        post(ZUNYI, second, "amendments/withdrawals", UNWANTED).then().statusCode(200);

        asLiaison(ZHUHAI)
                .get(address(plan) + "/history")
                .then()
                .body(
                        "items.change",
                        contains(
                                "proposed",
                                "signed",
                                "agreed",
                                "amendment-proposed",
                                "amendment-declined",
                                "amendment-proposed",
                                "amendment-withdrawn"))
                .body("items.reason[4]", equalTo("测试：次数照旧"));
    }

    @Test
    void isAnsweredTheSameWhenSentTwiceWithOneKey() {
        Response plan = anAgreedPlan();
        String key = UUID.randomUUID().toString();
        List<Response> answers = List.of(amendWith(key, plan), amendWith(key, plan));

        assertThat(answers).extracting(Response::statusCode).containsExactly(201, 201);
        assertThat(answers.get(1).asString()).isEqualTo(answers.get(0).asString());
        assertThat(answers.get(1).header("ETag")).isEqualTo(answers.get(0).header("ETag"));
    }

    @Nested
    class IsRefused {
        @Test
        void whileAnotherIsOpen() {
            Response opened = amend(ZHUHAI, anAgreedPlan(), MORE);
            Response refused = amend(ZUNYI, opened, CONTENT);
            assertRefused(refused, 409, "amendment-already-open");
            refused.then()
                    .body("existing.id", equalTo("2"))
                    .body("existing.href", equalTo(address(opened) + "/versions/2"));
        }

        @Test
        void whenItChangesNothing() {
            assertRefused(amend(ZHUHAI, anAgreedPlan(), CONTENT), 422, "content-unchanged");
            Response opened = amend(ZHUHAI, anAgreedPlan(), MORE);
            assertRefused(revise(ZUNYI, opened, MORE), 422, "content-unchanged");
            assertRefused(revise(ZUNYI, opened, CONTENT), 422, "content-unchanged");
        }

        @Test
        void whenItIsEditedWithoutAReason() {
            Response opened = amend(ZHUHAI, anAgreedPlan(), MORE);
            String edit = MORE.replace("12-14", "12-20");
            assertRefused(
                    reviseWith(ZUNYI, opened, "{\"content\": %s}".formatted(edit)), 422, "amendment-without-reason");
        }

        @Test
        void whileThePlanIsOnlyProposed() {
            assertRefused(amend(ZHUHAI, aProposedPlan(), MORE), 409, "plan-not-agreed");
        }

        @Test
        void asAnEditOfAnAgreedPlan() {
            assertRefused(revise(ZHUHAI, anAgreedPlan(), MORE), 409, "plan-already-agreed");
        }

        @Test
        void whenItWouldTakeEffectInAnotherYearOrBeforeThePlan() {
            Response plan = anAgreedPlan();
            assertRefused(
                    amend(ZHUHAI, plan, MORE.replace("2022-12-14", "2023-01-01")), 422, "effective-date-outside-year");
            assertRefused(
                    amend(ZHUHAI, plan, MORE.replace("2022-12-14", "2022-12-13")), 422, "effective-before-the-plan");
        }

        @Test
        void whenNoneIsOpenToDeclineOrWithdraw() {
            Response plan = anAgreedPlan();
            assertRefused(post(ZUNYI, plan, "amendments/declines", UNWANTED), 409, "no-amendment-open");
            assertRefused(post(ZUNYI, plan, "amendments/withdrawals", UNWANTED), 409, "no-amendment-open");
        }

        @Test
        void whenTwiceSignedStaleOrSentWithoutVersion() {
            Response plan = anAgreedPlan();
            Response opened = amend(ZHUHAI, plan, MORE);
            Response signed = sign(ZHUHAI, opened);
            assertRefused(sign(ZHUHAI, signed), 409, "already-signed");
            assertRefused(sign(ZUNYI, opened), 412, "stale-version");
            assertRefused(amend(ZUNYI, plan, MORE), 412, "stale-version");
            asLiaison(ZUNYI)
                    .body("{\"reason\": \"测试\", \"content\": %s}".formatted(MORE))
                    .post(address(plan) + "/amendments")
                    .then()
                    .statusCode(428);
        }

        @Test
        void whenThePairingHasEnded() {
            Response plan = anAgreedPlan();
            Response pairing = asLiaison(ZHUHAI).get("/v1/pairings/" + plan.path("pairingId"));
            post(
                            ZHUHAI,
                            pairing,
                            "endings",
                            "{\"endReason\": \"COMPLETED\", \"endedOn\": \"2022-12-31\", \"explanation\": \"测试\"}")
                    .then()
                    .statusCode(200);

            amend(ZHUHAI, plan, MORE).then().statusCode(409).body("pairingStatus", equalTo("ENDED"));
        }
    }

    private static Response amendWith(String key, Response plan) {
        return asLiaison(ZHUHAI)
                .header("If-Match", plan.header("ETag"))
                .header("Idempotency-Key", key)
                .body("{\"reason\": \"测试\", \"content\": %s}".formatted(MORE))
                .post(address(plan) + "/amendments");
    }

    private static void assertRefused(Response answer, int status, String rule) {
        answer.then().statusCode(status).body("type", equalTo("urn:jiedui:problem:" + rule));
    }
}
