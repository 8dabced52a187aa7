package org.jiedui.pairing.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.consented;
import static org.jiedui.pairing.PairingApi.draftBody;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PairingApi.proposed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiedui.pairing.PairingApi;
import org.jiedui.stack.testing.Overlap;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RenewalTest {

    private static final String NEXT_TERM = "{\"effectiveFrom\": \"2026-01-01\", \"topics\": [\"MECHANISM\"]}";

    @Test
    void opensAnotherTermAndLeavesTheFormerAsItIs() {
        Response former = active(ZHUHAI, ZUNYI);

        Response renewal = renew(ZUNYI, former);

        renewal.then()
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .body("renews", equalTo(former.path("id")))
                .body("leading.consentedTo", nullValue());
        Response after = asLiaison(ZHUHAI).get(address(former));
        assertThat(after.<List<String>>path("actions")).doesNotContain("Term_renew");
        assertThat(withoutActions(after)).isEqualTo(withoutActions(former));
    }

    @Test
    void endsTheFormerWhenItComesIntoForce() {
        Response former = active(ZHUHAI, ZUNYI);
        Response renewal = renew(ZUNYI, former);

        consented(renewal).then().statusCode(200).body("status", equalTo("ACTIVE"));

        asLiaison(ZHUHAI)
                .get(address(former))
                .then()
                .body("status", equalTo("ENDED"))
                .body("ending.reason", equalTo("SUPERSEDED"))
                .body("ending.on", equalTo("2025-12-31"));
        List<String> reasons =
                asLiaison(ZHUHAI).get(address(former) + "/history").path("items.reason");
        assertThat(reasons).last().asString().contains(renewal.<String>path("id"));
    }

    @Test
    void handsTheSeatInALimitedProgrammeOver() {
        Response former = consented(proposedNational());
        Response renewal = renew("210200", former);

        Response inForce = consented(renewal);

        inForce.then().statusCode(200).body("status", equalTo("ACTIVE"));
        endForOthers(inForce);
    }

    @Test
    void isOpenOnceHoweverManyAskAtOnce() throws Exception {
        Response former = active(ZHUHAI, ZUNYI);

        List<Response> answers = Overlap.of("pairing", () -> renew(ZHUHAI, former), () -> renew(ZUNYI, former));

        assertThat(answers).extracting(Response::statusCode).containsExactly(201, 409);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 409).allSatisfy(answer -> assertThat(
                        answer.<String>path("type"))
                .isEqualTo("urn:jiedui:problem:renewed-already"));
    }

    @Test
    void isRefusedWhileThereIsOneAndNamesIt() {
        Response former = active(ZHUHAI, ZUNYI);
        Response next = renew(ZHUHAI, former);

        renew(ZUNYI, former)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:renewed-already"))
                .body("existing.href", equalTo(address(next)));
    }

    @Test
    void isAsSureAsItsOwnSourceSays() {
        Response former = active(ZHUHAI, ZUNYI);
        String confirmed = "{\"verification\": \"CONFIRMED\", \"source\": \"测试来源\"}";
        asLiaison(ZHUHAI)
                .header("If-Match", former.header("ETag"))
                .body(confirmed)
                .put(address(former) + "/verification")
                .then()
                .statusCode(200);

        renew(ZUNYI, former)
                .then()
                .statusCode(201)
                .body("verification", equalTo("DEMO"))
                .body("source", equalTo("测试"));
    }

    @Test
    void keepsItsDistanceWhenItsTermsChange() {
        Response renewal = renew(ZUNYI, active(ZHUHAI, ZUNYI));

        asLiaison(ZHUHAI)
                .header("If-Match", renewal.header("ETag"))
                .body(NEXT_TERM.replace("2026-01-01", "2020-01-01"))
                .put(address(renewal) + "/terms")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:terms-overlap-the-former"));
    }

    @Test
    void isPossibleAgainWhenTheFirstWasDeclined() {
        Response former = active(ZHUHAI, ZUNYI);
        post(ZUNYI, renew(ZHUHAI, former), "rejections", "{\"reason\": \"期限需再议\"}")
                .then()
                .statusCode(200);

        renew(ZUNYI, former).then().statusCode(201);
    }

    @Test
    void isRefusedFromOutsideTheSidesAndBeforeItsTime() {
        Response former = active(ZHUHAI, ZUNYI);
        as(Tokens.province("440000"))
                .body(PairingApi.renewal(NEXT_TERM))
                .post(address(former) + "/renewals")
                .then()
                .statusCode(403);
        asLiaison("330200")
                .body(PairingApi.renewal(NEXT_TERM))
                .post(address(former) + "/renewals")
                .then()
                .statusCode(404);
        asLiaison(ZHUHAI)
                .body(PairingApi.renewal(NEXT_TERM.replace("2026-01-01", "2022-12-14")))
                .post(address(former) + "/renewals")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:terms-overlap-the-former"));
        renew(ZHUHAI, proposed(ZHUHAI, ZUNYI)).then().statusCode(409);
    }

    private static Response renew(String region, Response former) {
        return PairingApi.renew(region, former, NEXT_TERM);
    }

    private static Response proposedNational() {
        Response draft = asLiaison("210200")
                .body(draftBody("NATIONAL_1V1", "210200", "540000"))
                .post("/v1/pairings");
        return post("210200", draft, "proposals", "{}");
    }

    private static void endForOthers(Response inForce) {
        post(
                        "540000",
                        inForce,
                        "endings",
                        "{\"endReason\": \"COMPLETED\", \"endedOn\": \"2026-01-02\", \"explanation\": \"测试\"}")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> withoutActions(Response pairing) {
        Map<String, Object> members = new HashMap<>(pairing.jsonPath().getMap(""));
        members.remove("actions");
        return members;
    }
}
