package org.jiedui.pairing.party.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.jiedui.pairing.PairingApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartyDirectoryTest {

    @Test
    void knowsAllProvincesAndTheBodyWithoutACode() {
        Response provinces =
                as(Tokens.analyst()).queryParam("level", "PROVINCE").get("/v1/parties");
        provinces.then().statusCode(200).body("items", hasSize(35));
        assertThat(provinces.<List<String>>path("items.region")).contains("610000", "140000", "LOCAL:XPCC");
    }

    @Test
    void pagesThroughAllPartiesWithoutRepeatingAny() {
        Set<String> seen = new HashSet<>();
        String cursor = null;
        do {
            var request = as(Tokens.analyst()).queryParam("limit", 100);
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/v1/parties");
            page.<List<String>>path("items.id")
                    .forEach(id -> assertThat(seen.add(id)).isTrue());
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(seen).hasSize(369);
    }

    @Test
    void hadNoNamesBeforeTheDayItReckonsFrom() {
        as(Tokens.analyst())
                .queryParam("on", "1999-12-31")
                .get("/v1/parties")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void listsTheProgrammesWithTheirRules() {
        as(Tokens.analyst())
                .get("/v1/programmes")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'NATIONAL_1V1' }.maxActivePerParty", equalTo(1));
    }
}
