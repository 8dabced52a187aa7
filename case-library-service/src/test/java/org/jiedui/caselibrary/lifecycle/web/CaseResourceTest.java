package org.jiedui.caselibrary.lifecycle.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.jiedui.caselibrary.CaseApi.as;
import static org.jiedui.caselibrary.CaseApi.asLiaison;
import static org.jiedui.caselibrary.CaseApi.theCaseOf;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.ExchangeFixture.aPractice;
import static org.jiedui.caselibrary.ExchangeFixture.anExchange;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jiedui.caselibrary.EmittedEvents;
import org.jiedui.caselibrary.lifecycle.CaseSeeding;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.events.PublishedPairing;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@ExtendWith(EmittedEvents.class)
class CaseResourceTest {

    private final PublishedPairing pairing = aPairing();
    private final Practice practice = aPractice("示例做法");
    private String address = "";

    @Inject
    CaseSeeding seeding;

    @BeforeEach
    void seedACase() {
        seed(practice);
        address = "/v1/cases/" + theCaseOf(pairing).path("id");
    }

    @Test
    void answersWithItsVersionAsEntityTag() {
        asLiaison("440400").get(address).then().statusCode(200).header("ETag", startsWith("\"1-"));
    }

    @Test
    void answersNotModifiedToWhoHasTheVersionAlready() {
        asLiaison("440400")
                .header("If-None-Match", asLiaison("440400").get(address).header("ETag"))
                .get(address)
                .then()
                .statusCode(304)
                .body(equalTo(""));
        asLiaison("440400").header("If-None-Match", "\"0\"").get(address).then().statusCode(200);
    }

    @Test
    void tellsItsHistoryInOrder() {
        seed(practice);

        asLiaison("440400")
                .get(address + "/history")
                .then()
                .statusCode(200)
                .body("items.change", contains("drafted", "evidence-appended"))
                .body("items.role", contains("system", "system"))
                .body("items.document", contains("2022-440400-520300-01", "2022-440400-520300-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"440400", "520300"})
    void isSeenByTheLiaisonsOfBothSides(String side) {
        asLiaison(side).get(address).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"440000", "520000"})
    void isSeenByTheProvincesAboveItsSides(String province) {
        as(Tokens.province(province)).get(address).then().statusCode(200);
    }

    @Test
    void isSeenByTheMinistry() {
        as(Tokens.ministry()).get(address).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history"})
    void isUnknownOutsideTheScope(String below) {
        asLiaison("440300")
                .get(address + below)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:jiedui:problem:case-not-found"));
        as(Tokens.province("350000")).get(address + below).then().statusCode(404);
    }

    @Test
    void isNotListedOutsideTheScope() {
        assertThat(listed(asLiaison("440300").get("/v1/cases?pairing=" + pairing.pairingId())))
                .isEmpty();
        assertThat(listed(as(Tokens.province("440000")).get("/v1/cases?pairing=" + pairing.pairingId())))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history"})
    void isRefusedToRolesWithoutPart(String below) {
        as(Tokens.reviewer("440400")).get(address + below).then().statusCode(403);
        as(Tokens.reviewer("440400")).get("/v1/cases").then().statusCode(403);
        given().get(address + below).then().statusCode(401);
    }

    @Test
    void isFoundByPracticeRegionAndStatus() {
        String id = address.substring("/v1/cases/".length());

        assertThat(listed(asLiaison("440400").get("/v1/cases?practice=" + practice.practiceId())))
                .containsExactly(id);
        assertThat(listed(as(Tokens.ministry()).get("/v1/cases?region=520000&limit=200")))
                .contains(id);
        assertThat(listed(as(Tokens.ministry()).get("/v1/cases?region=520400&limit=200")))
                .doesNotContain(id);
        assertThat(listed(asLiaison("440400").get("/v1/cases?status=DRAFT&pairing=" + pairing.pairingId())))
                .containsExactly(id);
        assertThat(listed(asLiaison("440400")
                        .get("/v1/cases?status=SUBMITTED&status=DRAFT&pairing=" + pairing.pairingId())))
                .containsExactly(id);
        assertThat(listed(asLiaison("440400")
                        .get("/v1/cases?status=SUBMITTED&status=PUBLISHED&pairing=" + pairing.pairingId())))
                .isEmpty();
        assertThat(listed(asLiaison("440400")
                        .get("/v1/cases?updatedSince=2999-01-01T00:00:00Z&pairing=" + pairing.pairingId())))
                .isEmpty();
    }

    @Test
    void isListedNewestFirstInPagesThatStayStable() {
        seed(aPractice("做法二"));
        seed(aPractice("做法三"));
        String list = "/v1/cases?limit=2&pairing=" + pairing.pairingId();
        Response first = asLiaison("440400").get(list);
        first.then().statusCode(200).body("items.title", contains("做法三", "做法二"));
        assertThat(first.header("Link")).contains("rel=\"next\"").contains("pairing=" + pairing.pairingId());

        seed(aPractice("做法四"));

        asLiaison("440400")
                .get(list + "&cursor=" + first.path("next"))
                .then()
                .statusCode(200)
                .body("items.title", contains("示例做法"))
                .body("next", equalTo(null));
    }

    @Test
    void isListedWithoutItsTexts() {
        asLiaison("440400")
                .get("/v1/cases?pairing=" + pairing.pairingId())
                .then()
                .body("items[0].keySet()", hasItem("updatedAt"))
                .body("items[0].keySet()", not(hasItem("evidence")))
                .body("items[0].keySet()", not(hasItem("background")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pairing=1", "region=zhuhai", "status=GONE", "limit=0", "limit=201", "cursor=x", "practise=1"})
    void refusesAListThatIsAskedForWrongly(String query) {
        asLiaison("440400").get("/v1/cases?" + query).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void refusesAnIdThatIsNone() {
        asLiaison("440400").get("/v1/cases/1").then().statusCode(400);
        asLiaison("440400").get("/v1/cases/" + UUID.randomUUID()).then().statusCode(404);
    }

    private void seed(Practice shown) {
        seeding.takeIn(
                anExchange(pairing)
                        .startingAt("2022-03-01T01:00:00Z")
                        .showing(shown)
                        .completed(),
                1);
    }

    private static List<String> listed(Response answer) {
        return answer.then().statusCode(200).extract().path("items.id");
    }
}
