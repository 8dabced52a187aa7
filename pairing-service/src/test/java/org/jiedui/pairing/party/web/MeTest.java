package org.jiedui.pairing.party.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.as;

import io.quarkus.test.junit.QuarkusTest;
import org.jiedui.pairing.PartyApi;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeTest {

    @Test
    void namesTheRegionOfAPost() {
        as(Tokens.liaison("440400"))
                .get("/v1/me")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("roles", contains("liaison"))
                .body("region.code", equalTo("440400"))
                .body("region.name", equalTo("珠海市"))
                .body("deployment", equalTo("test"))
                .body("subject", nullValue());
    }

    @Test
    void hasNoRegionForANationalRole() {
        as(Tokens.ministry())
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("roles", contains("ministry"))
                .body("region", nullValue());
    }

    @Test
    void saysTheCodeOfARegionThatNobodyKnows() {
        String code = PartyApi.newCode();

        as(Tokens.liaison(code))
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("region.code", equalTo(code))
                .body("region.name", nullValue());
    }
}
