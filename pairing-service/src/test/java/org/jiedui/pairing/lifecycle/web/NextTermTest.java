package org.jiedui.pairing.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.consented;
import static org.jiedui.pairing.PairingApi.draftBody;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PairingApi.renew;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import org.jiedui.pairing.PairingApi;
import org.jiedui.pairing.PlanApi;
import org.jiedui.pairing.ProgrammeApi;
import org.jiedui.pairing.lifecycle.PairingExpiry;
import org.jiedui.stack.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A term that is agreed in November and begins in January. */
@QuarkusTest
class NextTermTest {

    private static final String LEADING = PairingApi.ZHUHAI;
    private static final String PARTNER = "610300";
    private static final String OTHER = "210200";
    private static final String LEAVING =
            "{\"endReason\": \"WITHDRAWN_BY_A_SIDE\", \"endedOn\": \"%s\", \"explanation\": \"测试\"}";
    private static final Instant NOVEMBER = Instant.parse("2001-11-22T02:00:00Z");
    private static final Instant LAST_MINUTE = Instant.parse("2001-12-31T15:59:59Z");
    private static final Instant NEW_YEAR_IN_CHINA = Instant.parse("2001-12-31T16:00:00Z");

    private final SettableClock clock;
    private final PairingExpiry expiry;
    private Response programme;

    NextTermTest(SettableClock clock, PairingExpiry expiry) {
        this.clock = clock;
        this.expiry = expiry;
    }

    @BeforeEach
    void agreeInNovember() {
        clock.set(NOVEMBER);
        programme = ProgrammeApi.registered(1);
    }

    @AfterEach
    void goBackToRealTime() {
        clock.reset();
    }

    @Test
    void leavesTheFormerInForceUntilItsEve() {
        Response former = inForce("\"2001-01-01\", \"effectiveUntil\": \"2001-12-31\"");
        Response next = nextTerm(former, "2002-01-01");
        next.then().statusCode(200).body("status", equalTo("ACTIVE"));
        PlanApi.propose(former, 2001, PlanApi.CONTENT.replace("2022-12-14", "2001-12-01"))
                .then()
                .statusCode(201);

        clock.set(LAST_MINUTE);
        expiry.runOut();
        now(former).then().body("status", equalTo("ACTIVE"));

        clock.set(NEW_YEAR_IN_CHINA);
        expiry.runOut();
        now(former)
                .then()
                .body("status", equalTo("ENDED"))
                .body("ending.reason", equalTo("SUPERSEDED"))
                .body("ending.on", equalTo("2001-12-31"));
        now(next).then().body("status", equalTo("ACTIVE"));
        List<String> reasons =
                asLiaison(PARTNER).get(address(former) + "/history").path("items.reason");
        assertThat(reasons).last().asString().contains(next.<String>path("id"));
    }

    @Test
    void mayBeginLaterThanTheFormerEnds() {
        Response former = inForce("\"2001-01-01\", \"effectiveUntil\": \"2001-11-30\"");
        nextTerm(former, "2002-03-01");

        clock.set(NEW_YEAR_IN_CHINA);
        expiry.runOut();

        now(former).then().body("ending.reason", equalTo("SUPERSEDED")).body("ending.on", equalTo("2001-11-30"));
    }

    @Test
    void endsAFormerWithoutLastDay() {
        Response former = inForce("\"2001-01-01\"");
        nextTerm(former, "2002-01-01");

        clock.set(NEW_YEAR_IN_CHINA);
        expiry.runOut();

        now(former).then().body("ending.reason", equalTo("SUPERSEDED")).body("ending.on", equalTo("2001-12-31"));
    }

    @Test
    void sharesTheSeatOfTheFormerUntilBothAreOver() {
        Response former = inForce("\"2001-01-01\"");
        Response next = nextTerm(former, "2002-01-01");
        isRefusedASeat();

        clock.set(NEW_YEAR_IN_CHINA);
        expiry.runOut();
        isRefusedASeat();

        post(PARTNER, now(next), "endings", LEAVING.formatted("2002-01-01"))
                .then()
                .statusCode(200);
        ProgrammeApi.activate(programme, LEADING, OTHER).then().body("status", equalTo("ACTIVE"));
    }

    @Test
    void doesNotEndTheFormerIfItIsLeftBeforeItBegins() {
        Response former = inForce("\"2001-01-01\"");
        Response left = post(PARTNER, nextTerm(former, "2002-01-01"), "endings", LEAVING.formatted("2001-11-22"));
        left.then().statusCode(200);

        clock.set(NEW_YEAR_IN_CHINA);
        expiry.runOut();

        now(former).then().body("status", equalTo("ACTIVE"));
        renew(LEADING, left, terms("2003-01-01")).then().statusCode(409);
        nextTerm(former, "2003-01-01").then().statusCode(200).body("status", equalTo("ACTIVE"));
    }

    @Test
    void endsTheFormerAlsoIfItIsLeftOnItsFirstDay() {
        Response former = inForce("\"2001-01-01\"");
        Response next = nextTerm(former, "2002-01-01");

        clock.set(NEW_YEAR_IN_CHINA);
        post(PARTNER, next, "endings", LEAVING.formatted("2002-01-01")).then().statusCode(200);
        expiry.runOut();

        now(former).then().body("ending.reason", equalTo("SUPERSEDED")).body("ending.on", equalTo("2001-12-31"));
        ProgrammeApi.activate(programme, LEADING, OTHER).then().body("status", equalTo("ACTIVE"));
    }

    private void isRefusedASeat() {
        ProgrammeApi.activate(programme, LEADING, OTHER)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:party-already-paired"));
    }

    private Response inForce(String dates) {
        Response draft = asLiaison(LEADING)
                .body(draftBody(ProgrammeApi.code(programme), LEADING, PARTNER).replace("\"2022-12-14\"", dates))
                .post("/v1/pairings");
        return consented(post(LEADING, draft, "proposals", "{}"));
    }

    private static Response nextTerm(Response former, String from) {
        return consented(renew(PARTNER, former, terms(from)));
    }

    private static String terms(String from) {
        return "{\"effectiveFrom\": \"%s\", \"topics\": []}".formatted(from);
    }

    private static Response now(Response pairing) {
        return asLiaison(PARTNER).get(address(pairing));
    }
}
