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
        Response revised = revised(proposed(ZHUHAI, ZUNYI));
        String terms = address(revised) + "/terms";

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
        String terms = address(revised(proposed(ZHUHAI, ZUNYI))) + "/terms";
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
        Response edited = revised(ZHUHAI, draft(ZHUHAI, ZUNYI));
        asLiaison(ZHUHAI).get(address(edited) + "/terms").then().body("items", empty());

        Response proposal = post(ZHUHAI, edited, "proposals", "{}");

        asLiaison(ZUNYI).get(address(proposal) + "/terms").then().body("items.number", contains(2));
        asLiaison("330200").get(address(proposal) + "/terms").then().statusCode(404);
    }

    @Test
    void isNamedByEveryConsentInTheHistory() {
        Response inForce = consented(revised(proposed(ZHUHAI, ZUNYI)));

        asLiaison(ZUNYI)
                .get(address(inForce) + "/history")
                .then()
                .body("items.change", contains("drafted", "proposed", "terms-revised", "consented", "activated"))
                .body("items.version", contains(1, 1, 2, 2, 2))
                .body("items.region", contains(ZHUHAI, ZHUHAI, ZUNYI, ZHUHAI, ZUNYI));
    }

    private static Response revised(Response proposal) {
        return revised(ZUNYI, proposal);
    }

    private static Response revised(String region, Response seen) {
        return asLiaison(region)
                .header("If-Match", seen.header("ETag"))
                .body("{\"effectiveFrom\": \"2023-01-01\", \"topics\": [], \"reason\": \"延后开始\"}")
                .put(address(seen) + "/terms");
    }
}
