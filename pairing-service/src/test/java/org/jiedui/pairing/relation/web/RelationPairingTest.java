package org.jiedui.pairing.relation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.draft;
import static org.jiedui.pairing.relation.web.RelationApi.aRelation;
import static org.jiedui.pairing.relation.web.RelationApi.address;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.jiedui.pairing.PairingApi;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RelationPairingTest {

    private Response relation;
    private String pairings;
    private String older;
    private String newer;

    @BeforeEach
    void buildTwoPairingsOnARelation() {
        relation = aRelation();
        pairings = address(relation) + "/pairings";
        older = building(active(ZHUHAI, ZUNYI));
        newer = building(active(ZHUHAI, "520600"));
    }

    @Test
    void isFoundByTheRelationWithItsNamesAndStatus() {
        as(Tokens.ministry())
                .get(pairings)
                .then()
                .statusCode(200)
                .body("items.id", contains(newer, older))
                .body("items[1].status", equalTo("ACTIVE"))
                .body(
                        "items[1].programme",
                        equalTo(as(Tokens.ministry())
                                .get("/v1/pairings/" + older)
                                .path("programme")))
                .body("items[1].leading.name", equalTo("珠海市"))
                .body("items[1].partner.region", equalTo(ZUNYI));
    }

    @Test
    void isPagedWithoutRepeatingOrMissingAny() {
        Response page = as(Tokens.ministry()).get(pairings + "?limit=1");
        page.then().body("items.id", contains(newer));

        String cursor = page.path("next");
        Response last = as(Tokens.ministry())
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(pairings);
        last.then().body("items.id", contains(older));
        assertThat(last.<String>path("next")).isNull();
    }

    @Test
    void isSeenWithinTheScopeOnly() {
        asLiaison(ZUNYI).get(pairings).then().body("items.id", contains(older));
        as(Tokens.province("520000")).get(pairings).then().body("items.id", contains(newer, older));
        asLiaison("610300").get(pairings).then().statusCode(200).body("items", empty());
        as(Tokens.analyst()).get(pairings).then().body("items.id", contains(newer, older));
    }

    @Test
    void isSeenAsADraftByWhoeverDraftsIt() {
        String drafted = building(draft(ZHUHAI, ZUNYI));

        asLiaison(ZHUHAI).get(pairings).then().body("items.id", contains(drafted, newer, older));
        asLiaison(ZUNYI).get(pairings).then().body("items.id", contains(older));
    }

    @Test
    void isNotFoundByARelationThatIsNotThere() {
        as(Tokens.ministry())
                .get("/v1/relations/" + UUID.randomUUID() + "/pairings")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:jiedui:problem:relation-not-found"));
    }

    @Test
    void isShownAsDetachedToWhoAsksWhatHasChanged() {
        asLiaison(ZHUHAI)
                .header("If-Match", relation.header("ETag"))
                .delete("/v1/pairings/" + older + "/relations/" + relation.path("id"))
                .then()
                .statusCode(204);

        as(Tokens.ministry()).get(pairings).then().body("items.id", contains(newer));
        Response changed = as(Tokens.ministry())
                .queryParam("updatedSince", "2000-01-01T00:00:00Z")
                .get(pairings);
        changed.then()
                .body("items.id", contains(newer, older))
                .body("items[0].detachedAt", nullValue())
                .body("items[1].detachedAt", equalTo(changed.path("items[1].updatedAt")));
    }

    private String building(Response pairing) {
        asLiaison(ZHUHAI)
                .put(PairingApi.address(pairing) + "/relations/" + relation.path("id"))
                .then()
                .statusCode(201);
        return pairing.path("id");
    }
}
