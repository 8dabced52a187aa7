package org.jiedui.pairing.lifecycle.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.draft;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PairingApi.proposed;
import static org.jiedui.pairing.PartyApi.newCode;
import static org.jiedui.pairing.PartyApi.redesignate;
import static org.jiedui.pairing.PartyApi.register;
import static org.jiedui.pairing.PartyApi.registered;
import static org.jiedui.pairing.PartyApi.registeredBelow;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.hamcrest.Matcher;
import org.jiedui.pairing.PartyApi;
import org.jiedui.stack.testing.Overlap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 平果县 451023 became 平果市 451082: whoever speaks for it goes on seeing its pairings. */
@QuarkusTest
class RecodedPartyTest {

    private static final String BAOAN = "440306";

    @Test
    void takesItsPairingsAlong() {
        String corps = newCode();
        registered(corps).then().statusCode(201);
        Response county = registeredBelow(corps, corps + "-01");
        Response pairing = active(BAOAN, corps + "-01");
        pairing.then().body("status", equalTo("ACTIVE"));

        String became = corps + "-82";
        recode(county, became).then().statusCode(201);

        asLiaison(corps + "-01").get(address(pairing)).then().statusCode(404);
        Response seen = asLiaison(became).get(address(pairing));
        seen.then().statusCode(200).body("partner.region", equalTo(became)).body("partner.name", equalTo("测试市"));
        asLiaison(became).get("/v1/pairings").then().body("items.id", hasItem(pairing.<String>path("id")));
        asLiaison(became)
                .get(address(pairing) + "/history")
                .then()
                .body("items.regionName", hasItems("宝安区", county.<String>path("name")))
                .body("items.regionName", not(hasItem("测试市")));
        post(became, pairing, "suspensions", "{\"reason\": \"测试\"}")
                .then()
                .statusCode(200)
                .body("suspension.side", equalTo("PARTNER"));
        asLiaison(became)
                .get("/v1/parties/" + county.path("id") + "?on=2015-01-01")
                .then()
                .body("name", equalTo(county.path("name")))
                .body("region", equalTo(corps + "-01"));
        asLiaison(became)
                .get("/v1/parties/" + county.path("id") + "/designations")
                .then()
                .body("items.name", contains(county.<String>path("name"), "测试市"));
    }

    @Test
    void isFoundUnderItsFormerCode() {
        String corps = newCode();
        registered(corps).then().statusCode(201);
        Response county = registeredBelow(corps, corps + "-01");
        Response pairing = active(BAOAN, corps + "-01");
        recode(county, corps + "-82").then().statusCode(201);

        assertListed(pairing, corps + "-01", true);
        assertListed(pairing, corps + "-82", true);
        asLiaison(BAOAN)
                .get("/v1/parties?within=" + corps + "-01")
                .then()
                .body("items.region", contains(corps + "-82"));
        asLiaison(BAOAN)
                .get("/v1/parties?on=2015-01-01&within=" + corps + "-82")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void isNotFoundUnderAFormerCodeThatAnotherHas() {
        String corps = newCode();
        registered(corps).then().statusCode(201);
        Response county = registeredBelow(corps, corps + "-01");
        Response pairing = active(BAOAN, corps + "-01");
        recode(county, corps + "-82").then().statusCode(201);

        register(PartyApi.body(corps + "-01", "测试新县", "COUNTY", corps, "2020-01-01"))
                .then()
                .statusCode(201);

        assertListed(pairing, corps + "-01", false);
    }

    private static void assertListed(Response pairing, String region, boolean listed) {
        Matcher<Iterable<? super String>> there = hasItem(pairing.<String>path("id"));
        asLiaison(BAOAN)
                .get("/v1/pairings?region=" + region)
                .then()
                .statusCode(200)
                .body("items.id", listed ? there : not(there));
    }

    @Test
    void takesItsDraftsAlong() {
        String corps = newCode();
        registered(corps).then().statusCode(201);
        Response county = registeredBelow(corps, corps + "-01");
        Response draft = draft(corps + "-01", BAOAN);

        recode(county, corps + "-82").then().statusCode(201);

        asLiaison(corps + "-82").get(address(draft)).then().statusCode(200).body("draftedBy", equalTo(corps + "-82"));
    }

    @Test
    void changesItsPairingsForReadersAndNotForWhoConsents() {
        String corps = newCode();
        registered(corps).then().statusCode(201);
        Response county = registeredBelow(corps, corps + "-01");
        Response pairing = active(BAOAN, corps + "-01");

        Response recoded = recode(county, corps + "-82");

        Response seen =
                asLiaison(BAOAN).header("If-None-Match", pairing.header("ETag")).get(address(pairing));
        seen.then()
                .statusCode(200)
                .body("version", equalTo(pairing.path("version")))
                .body("partner.region", equalTo(corps + "-82"));
        asLiaison(BAOAN)
                .queryParam("updatedSince", recoded.<String>path("updatedAt"))
                .queryParam("region", corps)
                .get("/v1/pairings")
                .then()
                .body("items.id", contains(pairing.<String>path("id")));
        Response translated = redesignate(
                recoded, "{\"englishName\": \"Test City\", \"validFrom\": \"2020-01-01\", \"document\": \"测试文件\"}");
        translated.then().statusCode(201);
        asLiaison(BAOAN)
                .header("If-None-Match", seen.header("ETag"))
                .get(address(pairing))
                .then()
                .statusCode(304);
        asLiaison(BAOAN)
                .queryParam("updatedSince", translated.<String>path("updatedAt"))
                .queryParam("region", corps)
                .get("/v1/pairings")
                .then()
                .body("items.updatedAt", contains(seen.<String>path("updatedAt")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsItsNewNameAndTheConsentGivenMeanwhile(boolean swapped) throws Exception {
        String corps = newCode();
        registered(corps).then().statusCode(201);
        Response county = registeredBelow(corps, corps + "-01");
        Response proposed = proposed(BAOAN, corps + "-01");

        Response consented = Overlap.of(
                        "pairing", () -> post(BAOAN, proposed, "consents", "{}"), () -> recode(county, corps + "-82"))
                .get(0);

        consented.then().statusCode(200);
        asLiaison(corps + "-82")
                .get(address(proposed))
                .then()
                .statusCode(200)
                .body("leading.consentedTo", equalTo(1))
                .body("partner.region", equalTo(corps + "-82"))
                .body("partner.name", equalTo("测试市"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isNotDraftedForUnderItsFormerCodeWhileItIsRecoded(boolean swapped) throws Exception {
        String corps = newCode();
        registered(corps).then().statusCode(201);
        String former = corps + "-01";
        Response county = registeredBelow(corps, former);

        Response drafted = Overlap.of(
                        "pairing", swapped, () -> draft(BAOAN, former), () -> recode(county, corps + "-82"))
                .get(0);

        if (drafted.statusCode() == 201) {
            asLiaison(BAOAN).get(address(drafted)).then().body("partner.region", equalTo(corps + "-82"));
        } else {
            drafted.then().statusCode(422).body("type", equalTo("urn:jiedui:problem:unknown-party"));
        }
    }

    private static Response recode(Response county, String code) {
        return redesignate(
                county,
                "{\"region\": \"%s\", \"name\": \"测试市\", \"validFrom\": \"2019-12-26\", \"document\": \"测试文件\"}"
                        .formatted(code));
    }
}
