package org.jiedui.pairing.planning.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PlanApi.CONTENT;
import static org.jiedui.pairing.PlanApi.MORE;
import static org.jiedui.pairing.PlanApi.amend;
import static org.jiedui.pairing.PlanApi.anAgreedPlan;
import static org.jiedui.pairing.PlanApi.read;
import static org.jiedui.pairing.PlanApi.signedByBoth;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import org.jiedui.stack.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An amendment that both have signed and that counts from a later day. */
@QuarkusTest
class UpcomingVersionTest {

    private static final Instant SIGNED = Instant.parse("2022-12-15T02:00:00Z");
    private static final Instant LAST_MINUTE = Instant.parse("2022-12-19T15:59:59Z");
    private static final Instant MIDNIGHT_IN_CHINA = Instant.parse("2022-12-19T16:00:00Z");

    private final SettableClock clock;

    UpcomingVersionTest(SettableClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void goBack() {
        clock.set(SIGNED);
    }

    @AfterEach
    void goBackToRealTime() {
        clock.reset();
    }

    @Test
    void standsBesideWhatCountsToday() {
        Response plan = amendedFrom("12-20");

        clock.set(LAST_MINUTE);
        read(plan)
                .then()
                .body("planVersion", equalTo(1))
                .body("content.cadence[0].count", equalTo(1))
                .body("beginsOn", equalTo("2022-12-14"))
                .body("upcoming.planVersion", contains(2))
                .body("upcoming[0].content.cadence[0].count", equalTo(2))
                .body("upcoming[0].content.effectiveFrom", equalTo("2022-12-20"))
                .body("amendment", nullValue());
        onThePage(plan, 1);
        versions(plan, "/versions").then().body("items.status", contains("UPCOMING", "IN_FORCE"));

        clock.set(MIDNIGHT_IN_CHINA);
        read(plan).then().body("planVersion", equalTo(2)).body("upcoming", empty());
        onThePage(plan, 2);
        versions(plan, "/versions")
                .then()
                .body("items.status", contains("IN_FORCE", "REPLACED"))
                .body("items.countsFrom", contains("2022-12-20", "2022-12-14"))
                .body("items.countsUntil", contains(null, "2022-12-19"));
    }

    @Test
    void isAnotherAnswerOnceItCounts() {
        Response plan = amendedFrom("12-20");
        String ofPlan = read(plan).header("ETag");
        String ofVersion = versions(plan, "/versions/1").header("ETag");

        clock.set(LAST_MINUTE);
        ifNoneMatch(ofPlan, address(plan)).then().statusCode(304);
        ifNoneMatch(ofVersion, address(plan) + "/versions/1").then().statusCode(304);

        clock.set(MIDNIGHT_IN_CHINA);
        ifNoneMatch(ofPlan, address(plan)).then().statusCode(200).header("ETag", not(equalTo(ofPlan)));
        ifNoneMatch(ofVersion, address(plan) + "/versions/1").then().statusCode(200);
    }

    @Test
    void isWhatTheNextAmendmentChanges() {
        Response plan = amendedFrom("12-20");
        amend(ZHUHAI, plan, from("12-20")).then().statusCode(422);

        Response back = signedByBoth(amend(ZHUHAI, plan, CONTENT.replace("12-14", "12-27")));
        back.then().body("planVersion", equalTo(1)).body("upcoming.planVersion", contains(2, 3));
        versions(plan, "/versions")
                .then()
                .body("items.status", contains("UPCOMING", "UPCOMING", "IN_FORCE"))
                .body("items.countsUntil", contains(null, "2022-12-26", "2022-12-19"));

        signedByBoth(amend(ZHUHAI, back, from("12-17"))).then().body("upcoming.planVersion", contains(4));
        versions(plan, "/versions")
                .then()
                .body("items.status", contains("UPCOMING", "REPLACED", "REPLACED", "IN_FORCE"));
    }

    @Test
    void neverCountsOnceOneThatCountsBeforeIsAgreed() {
        Response sooner = signedByBoth(amend(ZHUHAI, amendedFrom("12-20"), from("12-17")));

        sooner.then().body("planVersion", equalTo(1)).body("upcoming.planVersion", contains(3));
        versions(sooner, "/versions")
                .then()
                .body("items.status", contains("UPCOMING", "REPLACED", "IN_FORCE"))
                .body("items.countsFrom", contains("2022-12-17", null, "2022-12-14"))
                .body("items.countsUntil", contains(null, null, "2022-12-16"));
    }

    private static Response amendedFrom(String day) {
        return signedByBoth(amend(ZHUHAI, anAgreedPlan(), from(day)));
    }

    private static String from(String day) {
        return MORE.replace("12-14", day);
    }

    private static Response versions(Response plan, String path) {
        return asLiaison(ZHUHAI).get(address(plan) + path);
    }

    private static Response ifNoneMatch(String tag, String address) {
        return asLiaison(ZHUHAI).header("If-None-Match", tag).get(address);
    }

    private static void onThePage(Response plan, int version) {
        asLiaison(ZHUHAI)
                .get("/v1/pairings/" + plan.path("pairingId") + "/overview")
                .then()
                .body("plan.planVersion", equalTo(version));
    }
}
