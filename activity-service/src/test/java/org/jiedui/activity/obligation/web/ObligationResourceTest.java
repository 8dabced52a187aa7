package org.jiedui.activity.obligation.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.jiedui.activity.ActivityApi.as;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.ActivityApi.obligation;
import static org.jiedui.activity.PairingFixture.CADENCE;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.aPlan;
import static org.jiedui.activity.PairingFixture.agreed;
import static org.jiedui.activity.PairingTopic.aKnownPairing;
import static org.jiedui.activity.PairingTopic.tellAndAwait;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.stack.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ObligationResourceTest {

    @Test
    void pagesThroughTheTwentyObligationsOfAFullYear() {
        PublishedPairing pairing = aPairing();
        tellAndAwait(agreed(aPlan(pairing, 1, LocalDate.of(2023, 1, 1), CADENCE)));

        Set<String> seen = new HashSet<>();
        @Nullable String cursor = null;
        do {
            var request =
                    asLiaison(ZUNYI).queryParam("pairing", pairing.pairingId()).queryParam("limit", 7);
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/v1/obligations");
            page.<List<String>>path("items.id")
                    .forEach(id -> assertThat(seen.add(id)).isTrue());
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(seen).hasSize(20);
    }

    @Test
    void isSeenByBothSidesByThoseAboveThemAndByNobodyElse() {
        Response obligation = obligation(aKnownPairing(), Duty.SYMPOSIUM);
        String address = "/v1/obligations/" + id(obligation);

        for (String token : List.of(
                Tokens.liaison(ZHUHAI),
                Tokens.liaison(ZUNYI),
                Tokens.province("520000"),
                Tokens.ministry(),
                Tokens.analyst())) {
            as(token).get(address).then().statusCode(200);
        }
        for (String token : List.of(Tokens.liaison("330200"), Tokens.province("330000"), Tokens.liaison("440402"))) {
            as(token)
                    .get(address)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:jiedui:problem:obligation-not-found"));
        }
        as(Tokens.reviewer("440400")).get(address).then().statusCode(403);
        given().get(address).then().statusCode(401);
    }

    @Test
    void isListedWithinTheScopeOnly() {
        PublishedPairing pairing = aKnownPairing();

        asLiaison("330200")
                .queryParam("pairing", pairing.pairingId())
                .get("/v1/obligations")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void refusesParametersItCannotRead() {
        asLiaison(ZHUHAI)
                .queryParam("state", "LATE")
                .get("/v1/obligations")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#query/state"))
                .body("errors[0].detail", containsString("HELD_LATE"));
        asLiaison(ZHUHAI)
                .queryParam("stat", "HELD")
                .get("/v1/obligations")
                .then()
                .statusCode(400);
        asLiaison(ZHUHAI).get("/v1/obligations/1").then().statusCode(400);
        asLiaison(ZHUHAI).get("/v1/obligations/" + UUID.randomUUID()).then().statusCode(404);
    }
}
