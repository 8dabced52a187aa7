package org.jiedui.pairing.lifecycle.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.draft;
import static org.jiedui.pairing.PairingApi.draftBody;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PairingApi.proposed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jiedui.stack.testing.Tokens;
import org.jiedui.stack.testing.TopicReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PairingRefusalTest {

    @ParameterizedTest
    @CsvSource({
        "INTRA_PROVINCIAL, 440300, 440306, pairing-with-itself",
        "SECOND_TIER, 440306, 512000, parent-required",
        "CITY_VOLUNTARY, 440400, 889900, unknown-party",
        "CITY_VOLUNTARY, 440400, 520000, levels-not-allowed",
        "NO_SUCH, 440400, 520300, unknown-programme"
    })
    void refusesADraftThatBreaksARule(String programme, String leading, String partner, String rule) {
        as(Tokens.ministry())
                .body(draftBody(programme, leading, partner))
                .post("/v1/pairings")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:" + rule));
    }

    @Test
    void namesEveryWrongFieldAtOnce() {
        as(Tokens.ministry())
                .body(
                        "{\"programme\": \"\", \"leading\": \"440400\", \"terms\": {\"effectiveFrom\": \"1999-12-31\"}, \"verification\": \"DEMO\"}")
                .post("/v1/pairings")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/programme", "/partner", "/terms/effectiveFrom", "/terms/topics"));
    }

    @Test
    void namesATopicOnce() {
        as(Tokens.ministry())
                .body(draftBody("CITY_VOLUNTARY", ZHUHAI, ZUNYI)
                        .replace("[\"MECHANISM\"]", "[\"MECHANISM\", \"PUBLICITY\", \"MECHANISM\"]"))
                .post("/v1/pairings")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/terms/topics/2"));
    }

    @Test
    void refusesPhoneNumbersInTextThatIsPublished() {
        as(Tokens.ministry())
                .body(draftBody("CITY_VOLUNTARY", ZHUHAI, ZUNYI).replace("月连线培训", "请致电13800138000"))
                .post("/v1/pairings")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/terms/goals"));
    }

    @Test
    void keepsEmojiAndRightToLeftMarks() {
        as(Tokens.ministry())
                .body(draftBody("CITY_VOLUNTARY", ZHUHAI, ZUNYI).replace("月连线培训", "♻️\u200f分类"))
                .post("/v1/pairings")
                .then()
                .statusCode(201)
                .body("terms.goals", equalTo("♻️\u200f分类"));
    }

    @Test
    void hidesADraftFromTheOtherSideAlsoOnceItIsTakenBack() {
        Response taken = post(ZHUHAI, draft(ZHUHAI, ZUNYI), "withdrawals", "{\"reason\": \"测试\"}");
        taken.then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        asLiaison(ZUNYI).get(address(taken)).then().statusCode(404);
    }

    @Test
    void leavesAProposalToWhoPutItForward() {
        Response proposal = proposed(ZHUHAI, ZUNYI);
        try (TopicReader topic = TopicReader.fromNow("jiedui.pairing.events")) {
            post(ZUNYI, proposal, "withdrawals", "{\"reason\": \"测试\"}")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:jiedui:problem:only-who-put-it-forward-takes-it-back"));
            post(ZHUHAI, proposal, "withdrawals", "{\"reason\": \"测试\"}")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("WITHDRAWN"))
                    .body("proposedBy", equalTo("LEADING"));
            String id = proposal.path("id");
            assertThat(topic.awaitAny(event -> event.value().contains("pairing.withdrawn")
                            && event.value().contains(id)
                            && event.value().contains("\"side\":\"LEADING\"")))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"SUPERSEDED, only-a-further-term-supersedes", "COMPLETED_EARLY, ends-with-its-terms"})
    void refusesAnEndThatIsNone(String reason, String rule) {
        post(
                        ZHUHAI,
                        active(ZHUHAI, ZUNYI),
                        "endings",
                        "{\"endReason\": \"%s\", \"endedOn\": \"2025-12-31\", \"explanation\": \"测试\"}"
                                .formatted(reason))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:" + rule));
    }

    @Test
    void needsASource() {
        as(Tokens.ministry())
                .body(draftBody("CITY_VOLUNTARY", ZHUHAI, ZUNYI).replace("\"test\"", "\"　\""))
                .post("/v1/pairings")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/source"));
    }

    @Test
    void hidesADraftFromTheOtherSide() {
        Response pairing = draft(ZHUHAI, ZUNYI);
        asLiaison(ZUNYI).get(address(pairing)).then().statusCode(404);
        as(Tokens.province("440000")).get(address(pairing)).then().statusCode(200);
        as(Tokens.ministry()).get(address(pairing)).then().statusCode(200);
    }

    @Test
    void answersOutsideTheScopeWith404ForChangesToo() {
        Response pairing = active(ZHUHAI, ZUNYI);
        asLiaison("330200")
                .header("If-Match", pairing.header("ETag"))
                .body("{}")
                .post(address(pairing) + "/consents")
                .then()
                .statusCode(404);
    }

    @Test
    void answersRolesThatMayNotReadPairingsWith403() {
        as(Tokens.reviewer("440400")).get("/v1/pairings").then().statusCode(403);
        given().get("/v1/pairings").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void refusesEditsOfAnEndedPairing() {
        Response ended = post(
                ZHUHAI,
                active(ZHUHAI, ZUNYI),
                "endings",
                "{\"endReason\": \"COMPLETED\", \"endedOn\": \"2025-12-31\", \"explanation\": \"协议期满\"}");
        asLiaison(ZHUHAI)
                .header("If-Match", ended.header("ETag"))
                .body("{\"effectiveFrom\": \"2023-01-01\", \"topics\": []}")
                .put(address(ended) + "/terms")
                .then()
                .statusCode(409)
                .body("pairingStatus", equalTo("ENDED"));
    }

    @Test
    void listsOnlyWhatTheFiltersAndTheScopeAllow() {
        String other = draft("330200", "610300").path("id");
        active(ZHUHAI, ZUNYI);
        as(Tokens.province("520000"))
                .queryParam("status", "ACTIVE")
                .queryParam("limit", 200)
                .get("/v1/pairings")
                .then()
                .statusCode(200)
                .body("items.status", everyItem(equalTo("ACTIVE")))
                .body("items.id", not(hasItem(other)));
    }
}
