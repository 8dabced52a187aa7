package org.jiedui.pairing.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
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
import static org.jiedui.pairing.PlanApi.sign;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What a plan says its reader may do now. */
@QuarkusTest
class PlanActionsTest {

    private static final String REVISE = "AnnualPlan_revise";
    private static final String SIGN = "AnnualPlan_sign";

    @Test
    void followTheSideTheSignatureAndTheState() {
        Response plan = aProposedPlan();
        assertThat(actions(ZHUHAI, plan)).containsExactly(REVISE, SIGN, "PlanProposal_withdraw");
        assertThat(actions(ZUNYI, plan)).containsExactly(REVISE, SIGN, "PlanProposal_decline");

        Response signed = sign(ZHUHAI, plan);
        assertThat(signed.<List<String>>path("actions")).containsExactly(REVISE, "PlanProposal_withdraw");

        Response agreed = sign(ZUNYI, signed);
        assertThat(agreed.<List<String>>path("actions")).containsExactly("PlanAmendment_amend");
        Response amended = amend(ZUNYI, agreed, MORE);
        assertThat(amended.<List<String>>path("actions")).containsExactly(REVISE, SIGN, "PlanAmendment_withdraw");
        assertThat(actions(ZHUHAI, amended)).containsExactly(REVISE, SIGN, "PlanAmendment_decline");
    }

    @Test
    void areNoneForWhoIsNoSideAndNoneOfAPlanThatIsOver() {
        Response plan = aProposedPlan();
        for (String token : List.of(Tokens.ministry(), Tokens.province("520000"))) {
            assertThat(as(token).get(address(plan)).<List<String>>path("actions"))
                    .isEmpty();
        }
        Response declined = post(ZUNYI, plan, "declines", "{\"reason\": \"测试\"}");
        assertThat(declined.<List<String>>path("actions")).isEmpty();
    }

    @Test
    void areAnotherAnswerWhenThePairingIsSuspended() {
        Response pairing = active(ZHUHAI, ZUNYI);
        Response plan = propose(pairing, 2022, CONTENT);
        post(ZUNYI, pairing, "suspensions", "{\"reason\": \"测试\"}").then().statusCode(200);

        asLiaison(ZHUHAI)
                .header("If-None-Match", plan.header("ETag"))
                .get(address(plan))
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(plan.header("ETag"))))
                .body("actions", equalTo(List.of()));
    }

    @Test
    void areOnThePageOfThePairingToo() {
        Response plan = anAgreedPlan();
        assertThat(asLiaison(ZUNYI)
                        .get("/v1/pairings/" + plan.path("pairingId") + "/overview")
                        .<List<String>>path("plan.actions"))
                .containsExactly("PlanAmendment_amend");
    }

    private static List<String> actions(String liaison, Response plan) {
        return asLiaison(liaison).get(address(plan)).path("actions");
    }
}
