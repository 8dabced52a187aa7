package org.jiedui.pairing.party.web;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PartyApi.newCode;
import static org.jiedui.pairing.PartyApi.redesignate;
import static org.jiedui.pairing.PartyApi.registered;
import static org.jiedui.pairing.PartyApi.registeredBelow;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jiedui.pairing.indicator.IndicatorApi;
import org.jiedui.pairing.relation.web.RelationApi;
import org.jiedui.pairing.site.web.SiteApi;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What shows a party's name is read anew when the name changes, and changed with the tag seen before. */
@QuarkusTest
class RenamedPartyTest {

    private static final String BAOAN = "440306";

    private final String corps = newCode();
    private final String region = corps + "-01";
    private Response county;
    private String since = "";

    @BeforeEach
    void registerACounty() {
        registered(corps).then().statusCode(201);
        county = registeredBelow(corps, region);
    }

    @Test
    void isNamedAnewInARelation() {
        Response seen = RelationApi.registered(region, "440000", "测试");
        String address = "/v1/relations/" + seen.path("id");
        rename();

        readAgain(address, seen, "left.name");
        listedAgain("/v1/relations", seen);
        as(Tokens.ministry())
                .header("If-Match", seen.header("ETag"))
                .body("{\"particulars\": {\"kind\": \"EAST_WEST_COOPERATION\", \"verification\": \"DEMO\"},"
                        + " \"reason\": \"测试\"}")
                .put(address + "/particulars")
                .then()
                .statusCode(200);
    }

    @Test
    void isNamedAnewInAProfile() {
        String address = "/v1/region-profiles/" + region;
        String profile = "{\"strengths\": [], \"needs\": []}";
        Response seen = asLiaison(region).body(profile).put(address);
        rename();

        readAgain(address, seen, "name");
        asLiaison(region)
                .header("If-Match", seen.header("ETag"))
                .body(profile)
                .put(address)
                .then()
                .statusCode(200);
    }

    @Test
    void isNamedAnewWithAValue() {
        Response seen = IndicatorApi.report(IndicatorApi.anIndicator(), region, "2022", "45");
        String address = IndicatorApi.address(seen);
        rename();

        readAgain(address, seen, "regionName");
        listedAgain("/v1/indicator-values", seen);
        asLiaison(region)
                .header("If-Match", seen.header("ETag"))
                .body("{\"value\": 46, \"source\": \"示例\", \"reason\": \"示例更正\"}")
                .post(address + "/corrections")
                .then()
                .statusCode(200);
    }

    @Test
    void isNamedAnewWithASite() {
        Response seen = SiteApi.propose(BAOAN, active(BAOAN, region).path("id"), region);
        rename();

        readAgain("/v1/sites/" + seen.path("id"), seen, "regionName");
        listedAgain("/v1/sites", seen);
        SiteApi.post(region, seen, "constructions", "").then().statusCode(200);
    }

    private void rename() {
        Response renamed =
                redesignate(county, "{\"name\": \"测试市\", \"validFrom\": \"2019-12-26\", \"document\": \"测试文件\"}");
        since = renamed.then().statusCode(201).extract().path("updatedAt");
    }

    /** By who asks for what has changed since the party was renamed. */
    private void listedAgain(String list, Response seen) {
        asLiaison(region)
                .queryParam("updatedSince", since)
                .get(list)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(seen.<String>path("id")))
                .body("items.find { it.id == '%s' }.updatedAt".formatted(seen.<String>path("id")), equalTo(since));
    }

    /** As who has seen it before the party was renamed. */
    private void readAgain(String address, Response seen, String name) {
        Response read =
                asLiaison(region).header("If-None-Match", seen.header("ETag")).get(address);
        read.then().statusCode(200).body(name, equalTo("测试市"));
        asLiaison(region)
                .header("If-None-Match", read.header("ETag"))
                .get(address)
                .then()
                .statusCode(304);
    }
}
