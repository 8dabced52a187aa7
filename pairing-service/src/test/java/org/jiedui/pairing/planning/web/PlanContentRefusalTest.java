package org.jiedui.pairing.planning.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PlanApi.CONTENT;
import static org.jiedui.pairing.PlanApi.aProposedPlan;
import static org.jiedui.pairing.PlanApi.blocking;
import static org.jiedui.pairing.PlanApi.propose;
import static org.jiedui.pairing.PlanApi.revise;
import static org.jiedui.pairing.PlanApi.week;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PlanContentRefusalTest {

    @ParameterizedTest
    @CsvSource({
        "2021-W51, 422, week-outside-year",
        "2023-W01, 422, week-outside-year",
        "2022-W53, 400, invalid-request",
        "2022-W5, 400, invalid-request",
        "2022-w51, 400, invalid-request",
        "2022-12-14, 400, invalid-request"
    })
    void namesTheWeekThatCannotBeBlocked(String week, int status, String rule) {
        proposed(blocking(CONTENT, week("LEADING", week)))
                .then()
                .statusCode(status)
                .body("type", equalTo("urn:jiedui:problem:" + rule));
    }

    @Test
    void pointsToTheWeekThatDoesNotExist() {
        proposed(blocking(CONTENT, week("LEADING", "2022-W51") + "," + week("LEADING", "2022-W53")))
                .then()
                .body("errors.pointer", contains("/content/blockedWeeks/1/week"));
    }

    @Test
    void blocksAWeekOnce() {
        proposed(blocking(CONTENT, week("LEADING", "2022-W51") + "," + week("LEADING", "2022-W51")))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:week-blocked-twice"));
    }

    @Test
    void namesATopicOnce() {
        proposed(CONTENT.replace("[\"MECHANISM\"]", "[\"MECHANISM\", \"MECHANISM\"]"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/content/topics/1"));
    }

    @Test
    void letsEachSideBlockItsOwnWeeksOnly() {
        proposed(blocking(CONTENT, week("PARTNER", "2022-W51")))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:jiedui:problem:blocks-for-the-other-side"));

        Response plan = proposed(blocking(CONTENT, week("LEADING", "2022-W51")));
        plan.then().statusCode(201).body("content.blockedWeeks.week", contains("2022-W51"));
        revise(ZUNYI, plan, CONTENT).then().statusCode(403);
        revise(ZUNYI, plan, blocking(CONTENT, week("PARTNER", "2022-W50") + "," + week("LEADING", "2022-W51")))
                .then()
                .statusCode(200)
                .body("content.blockedWeeks.side", contains("LEADING", "PARTNER"));
    }

    @Test
    void hasOneLineForEachDuty() {
        proposed(CONTENT.replace("MUTUAL_VISIT", "ONLINE_TRAINING"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:duty-planned-twice"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2101})
    void liesBetween2000And2100(int year) {
        propose(active(ZHUHAI, ZUNYI), year, CONTENT).then().statusCode(400).body("errors.pointer", hasItem("/year"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "2101-01-01", "0000-01-01", "9999-12-31"})
    void takesEffectBetween2000And2100(String day) {
        proposed(CONTENT.replace("2022-12-14", day))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/content/effectiveFrom"));
    }

    @Test
    void takesEffectInItsYear() {
        propose(active(ZHUHAI, ZUNYI), 2023, CONTENT)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:effective-date-outside-year"));
    }

    @Test
    void takesEffectWhileItsPairingCounts() {
        String early = CONTENT.replace("2022-12-14", "2022-12-13");
        assertOutside(proposed(early));
        assertOutside(revise(ZHUHAI, aProposedPlan(), early));
    }

    private static void assertOutside(Response answer) {
        answer.then().statusCode(422).body("type", equalTo("urn:jiedui:problem:plan-outside-the-pairing"));
    }

    @Test
    void keepsEmojiAndRefusesNulAndFloodsOfText() {
        proposed(withGoals("♻️垃圾分类")).then().statusCode(201).body("content.goals", equalTo("♻️垃圾分类"));
        proposed(withGoals("a\\u0000b")).then().statusCode(400);
        proposed(withGoals("长".repeat(100_000)))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/content/goals"));
    }

    @Test
    void isWrittenByNobodyButTheTwoSides() {
        Response plan = aProposedPlan();
        for (String token : new String[] {Tokens.ministry(), Tokens.province("440000")}) {
            signAs(token, plan).then().statusCode(403);
        }
        signAs(Tokens.liaison("330200"), plan).then().statusCode(404);
        signAs(Tokens.province("330000"), plan).then().statusCode(404);
    }

    private static Response signAs(String token, Response plan) {
        return as(token).header("If-Match", plan.header("ETag")).body("{}").post(address(plan) + "/signatures");
    }

    private static Response proposed(String content) {
        return propose(active(ZHUHAI, ZUNYI), 2022, content);
    }

    private static String withGoals(String goals) {
        return CONTENT.substring(0, CONTENT.length() - 1) + ", \"goals\": \"" + goals + "\"}";
    }
}
