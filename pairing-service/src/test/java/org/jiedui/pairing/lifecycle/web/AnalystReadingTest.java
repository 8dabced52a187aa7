package org.jiedui.pairing.lifecycle.web;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.draft;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jiedui.stack.issuer.TokenRequest;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** An analyst reads the whole country and changes nothing; which operations these are is in docs/permissions. */
@QuarkusTest
class AnalystReadingTest {

    @Test
    void showsPairingsOfTheWholeCountryWithoutWhatOneMayDoWithThem() {
        Response pairing = active(ZHUHAI, ZUNYI);

        asAnalyst().get("/v1/pairings").then().statusCode(200).body("items.id", hasItem(pairing.<String>path("id")));
        asAnalyst().get(address(pairing)).then().statusCode(200).body("actions", empty());
        asAnalyst().get(address(pairing) + "/overview").then().statusCode(200);
    }

    @Test
    void showsNoDrafts() {
        Response draft = draft(ZHUHAI, ZUNYI);

        asAnalyst().get(address(draft)).then().statusCode(404);
        asAnalyst().get("/v1/pairings?limit=200").then().body("items.id", not(hasItem(draft.<String>path("id"))));
    }

    @Test
    void doesNotMakeALiaisonOneOfOtherRegions() {
        Response pairing = active(ZHUHAI, ZUNYI);
        String both = Tokens.of(TokenRequest.forRoles("liaison", "analyst").inRegion("330200"));

        as(both).get(address(pairing)).then().statusCode(200).body("actions", empty());
        as(both).header("If-Match", pairing.header("ETag"))
                .body("{\"reason\": \"测试\"}")
                .post(address(pairing) + "/suspensions")
                .then()
                .statusCode(403);
        as(both).get(address(draft(ZHUHAI, ZUNYI))).then().statusCode(404);
    }

    private static RequestSpecification asAnalyst() {
        return as(Tokens.analyst());
    }
}
