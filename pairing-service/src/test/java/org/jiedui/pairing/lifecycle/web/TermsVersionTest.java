package org.jiedui.pairing.lifecycle.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.consented;
import static org.jiedui.pairing.PairingApi.draft;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PairingApi.proposed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** What the sides were asked to consent to, and who asked. */
@QuarkusTest
class TermsVersionTest {

    @Test
    void staysReadableWhenTheTermsHaveChanged() {
        Response countered = countered(proposed(ZHUHAI, ZUNYI));
        String terms = address(countered) + "/terms";

        asLiaison(ZHUHAI)
                .get(terms)
                .then()
                .statusCode(200)
                .body("items.number", contains(2, 1))
                .body("items.region", contains(ZUNYI, ZHUHAI))
                .body("items.reason", contains("延后开始", null))
                .body("items.terms.effectiveFrom", contains("2023-01-01", "2022-12-14"));
        asLiaison(ZUNYI)
                .get(terms + "/1")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("terms.topics", contains("MECHANISM"))
                .body("role", equalTo("liaison"));
        asLiaison(ZUNYI)
                .get(terms + "/3")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:jiedui:problem:terms-version-not-found"));
    }

    @Test
    void isPagedNewestFirst() {
        String terms = address(countered(proposed(ZHUHAI, ZUNYI))) + "/terms";
        Response page = asLiaison(ZHUHAI).queryParam("limit", 1).get(terms);
        page.then().body("items.number", contains(2));

        asLiaison(ZHUHAI)
                .queryParam("cursor", page.<String>path("next"))
                .get(terms)
                .then()
                .body("items.number", contains(1))
                .body("next", nullValue());
        asLiaison(ZHUHAI)
                .queryParam("updatedSince", "2099-01-01T00:00:00+08:00")
                .get(terms)
                .then()
                .body("items", empty());
    }

    @Test
    void doesNotTellOfADraftBeforeItWasPutToTheSides() {
        Response edited = countered(ZHUHAI, draft(ZHUHAI, ZUNYI));
        asLiaison(ZHUHAI).get(address(edited) + "/terms").then().body("items", empty());

        Response proposal = post(ZHUHAI, edited, "proposals", "{}");

        asLiaison(ZUNYI).get(address(proposal) + "/terms").then().body("items.number", contains(2));
        asLiaison("330200").get(address(proposal) + "/terms").then().statusCode(404);
    }

    @Test
    void isNamedByEveryConsentInTheHistory() {
        Response inForce = consented(countered(proposed(ZHUHAI, ZUNYI)));

        asLiaison(ZUNYI)
                .get(address(inForce) + "/history")
                .then()
                .body("items.change", contains("drafted", "proposed", "countered", "consented", "activated"))
                .body("items.version", contains(1, 1, 2, 2, 2))
                .body("items.region", contains(ZHUHAI, ZHUHAI, ZUNYI, ZHUHAI, ZUNYI));
    }

    private static Response countered(Response proposal) {
        return countered(ZUNYI, proposal);
    }

    private static Response countered(String region, Response seen) {
        return asLiaison(region)
                .header("If-Match", seen.header("ETag"))
                .body("{\"effectiveFrom\": \"2023-01-01\", \"topics\": [], \"reason\": \"延后开始\"}")
                .put(address(seen) + "/terms");
    }
}
