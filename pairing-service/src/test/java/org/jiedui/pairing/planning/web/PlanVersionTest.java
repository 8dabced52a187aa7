package org.jiedui.pairing.planning.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PlanApi.CONTENT;
import static org.jiedui.pairing.PlanApi.MORE;
import static org.jiedui.pairing.PlanApi.aProposedPlan;
import static org.jiedui.pairing.PlanApi.amend;
import static org.jiedui.pairing.PlanApi.blocking;
import static org.jiedui.pairing.PlanApi.revise;
import static org.jiedui.pairing.PlanApi.signedByBoth;
import static org.jiedui.pairing.PlanApi.week;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PlanVersionTest {

    @Test
    void isKeptWithWhatBecameOfIt() {
        Response agreed = signedByBoth(revise(ZUNYI, aProposedPlan(), MORE));
        Response declined = post(ZUNYI, amend(ZHUHAI, agreed, CONTENT), "amendments/declines", "{\"reason\": \"测试\"}");
        Response amended = signedByBoth(amend(ZUNYI, declined, CONTENT));
        amend(ZHUHAI, amended, MORE).then().statusCode(201);

        get(agreed, "/versions")
                .statusCode(200)
                .body("items.planVersion", contains(5, 4, 3, 2, 1))
                .body("items.status", contains("OPEN", "IN_FORCE", "DECLINED", "REPLACED", "REVISED"))
                .body("items.proposedBy", contains("LEADING", "PARTNER", "LEADING", "PARTNER", "LEADING"))
                .body("items.signedByPartner", contains(false, true, false, true, false));
        get(agreed, "/versions/2")
                .statusCode(200)
                .body("planVersion", equalTo(2))
                .body("content.cadence[0].count", equalTo(2));
    }

    @Test
    void hasAnEntityTagThatChangesWithWhatBecomesOfIt() {
        Response plan = aProposedPlan();
        String tag = get(plan, "/versions/1").extract().header("ETag");
        asLiaison(ZHUHAI)
                .header("If-None-Match", tag)
                .get(address(plan) + "/versions/1")
                .then()
                .statusCode(304);

        revise(ZUNYI, plan, MORE).then().statusCode(200);
        get(plan, "/versions/1").statusCode(200).header("ETag", not(equalTo(tag)));
    }

    @Test
    void isListedPageByPage() {
        Response plan = revise(ZUNYI, aProposedPlan(), MORE);
        String next = get(plan, "/versions?limit=1")
                .body("items.planVersion", contains(2))
                .extract()
                .path("next");

        get(plan, "/versions?limit=1&cursor=" + next)
                .body("items.planVersion", contains(1))
                .body("next", nullValue());
    }

    @Test
    void isComparedFieldByField() {
        String visitGone = CONTENT.replaceFirst(",\\s*\\{\"duty\": \"MUTUAL_VISIT\"[^}]*}", "")
                .replaceFirst("\"count\": 1", "\"count\": 3");
        Response plan = revise(
                ZHUHAI,
                aProposedPlan(),
                blocking(visitGone, week("LEADING", "2022-W51") + "," + week("LEADING", "2022-W52")));
        plan.then().statusCode(200);

        get(plan, "/differences?from=1&to=2")
                .statusCode(200)
                .body("from", equalTo(1))
                .body("to", equalTo(2))
                .body(
                        "differences.path",
                        containsInAnyOrder(
                                "/cadence/ONLINE_TRAINING/count",
                                "/cadence/MUTUAL_VISIT",
                                "/blockedWeeks/LEADING/2022-W51",
                                "/blockedWeeks/LEADING/2022-W52"))
                .body("differences.find { it.path.endsWith('count') }.before", equalTo(1))
                .body("differences.find { it.path.endsWith('count') }.after", equalTo(3))
                .body("differences.find { it.path.endsWith('count') }.kind", equalTo("CHANGED"))
                .body("differences.find { it.path.endsWith('VISIT') }.kind", equalTo("REMOVED"))
                .body("differences.find { it.path.endsWith('VISIT') }.before.legs", equalTo(2))
                .body("differences.find { it.path.endsWith('W51') }.kind", equalTo("ADDED"));
    }

    @Test
    void hasNoDifferencesWhenNothingChangedInTheEnd() {
        get(revise(ZHUHAI, revise(ZHUHAI, aProposedPlan(), MORE), CONTENT), "/differences?from=1&to=3")
                .statusCode(200)
                .body("differences", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "/differences?from=2&to=1, 400",
        "/differences?from=1&to=1, 400",
        "/differences?from=0&to=1, 400",
        "/differences?from=1, 400",
        "/differences?from=a&to=2, 400",
        "/differences?from=1&to=9, 404",
        "/differences?from=8&to=9, 404",
        "/versions/9, 404",
        "/versions/0, 404"
    })
    void isNotThere(String path, int status) {
        get(revise(ZHUHAI, aProposedPlan(), MORE), path).statusCode(status);
    }

    @Test
    void isSeenByThoseWhoSeeThePlan() {
        Response plan = aProposedPlan();
        for (String path : new String[] {"/versions", "/versions/1", "/differences?from=1&to=2"}) {
            asLiaison("330200").get(address(plan) + path).then().statusCode(404);
        }
        for (String reader : List.of(Tokens.ministry(), Tokens.analyst())) {
            as(reader).get(address(plan) + "/versions").then().body("items.planVersion", hasItem(1));
        }
    }

    private static ValidatableResponse get(Response plan, String path) {
        return asLiaison(ZHUHAI).get(address(plan) + path).then();
    }
}
