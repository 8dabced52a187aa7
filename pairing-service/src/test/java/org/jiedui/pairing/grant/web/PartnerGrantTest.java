package org.jiedui.pairing.grant.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.jiedui.pairing.PlanApi;
import org.jiedui.pairing.site.web.SiteApi;
import org.jiedui.stack.issuer.TokenRequest;
import org.jiedui.stack.testing.Overlap;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A partner system reads what it was granted, by pairing (domain.md §8). */
@QuarkusTest
class PartnerGrantTest {

    private static final String SYSTEM = "sample-system";

    @Test
    void opensNothingOnOneSidesWord() {
        Response pairing = active(ZHUHAI, ZUNYI);

        grant(ZHUHAI, pairing)
                .then()
                .statusCode(201)
                .header("Location", endsWith(grants(pairing) + SYSTEM))
                .body("open", equalTo(false))
                .body("grantedByPartner", nullValue());

        asPartner(SYSTEM).get(address(pairing)).then().statusCode(404);
    }

    @Test
    void isNotForTheMinistryNorForOthers() {
        Response pairing = active(ZHUHAI, ZUNYI);
        as(Tokens.ministry()).put(grants(pairing) + SYSTEM).then().statusCode(403);
        asLiaison("330200").put(grants(pairing) + SYSTEM).then().statusCode(404);
        asLiaison(ZHUHAI).put(grants(pairing) + "no way").then().statusCode(400);
    }

    @Nested
    class WhenOneSideGrants {
        private Response pairing;
        private Response granted;

        @BeforeEach
        void grantOnOneSide() {
            pairing = active(ZHUHAI, ZUNYI);
            granted = grant(ZHUHAI, pairing);
        }

        @Test
        void isReadByBothSidesAtItsAddress() {
            asLiaison(ZUNYI)
                    .get(grants(pairing) + SYSTEM)
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo(granted.header("ETag")))
                    .body("grantedByLeading", notNullValue());
            asLiaison(ZUNYI).get(grants(pairing) + "another").then().statusCode(404);
        }

        @Test
        void isNotJoinedByWhoHasNotSeenIt() {
            grant(ZUNYI, pairing).then().statusCode(428);
            grant(ZUNYI, pairing, "\"7\"").then().statusCode(412);
            asPartner(SYSTEM).get(address(pairing)).then().statusCode(404);
        }

        @Test
        void mayBeSaidAgainAndStaysAsItWas() {
            grant(ZHUHAI, pairing)
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo(granted.header("ETag")))
                    .body("grantedByLeading", equalTo(granted.path("grantedByLeading")));
            asLiaison(ZHUHAI)
                    .get(address(pairing) + "/history")
                    .then()
                    .body("items.findAll { it.change == 'partner-granted' }", hasSize(1));
        }
    }

    @Test
    void isGivenBySidesAtTheSameInstantOneAfterTheOther() throws Exception {
        for (int round = 0; round < 20; round++) {
            Response pairing = active(ZHUHAI, ZUNYI);

            List<Response> answers = Overlap.of("pairing", () -> grant(ZHUHAI, pairing), () -> grant(ZUNYI, pairing));

            assertThat(answers).extracting(Response::statusCode).containsExactly(201, 428);
        }
    }

    @Test
    void isListedByThePage() {
        Response pairing = active(ZHUHAI, ZUNYI);
        asLiaison(ZHUHAI).put(grants(pairing) + "first-system").then().statusCode(201);
        asLiaison(ZUNYI).put(grants(pairing) + "second-system").then().statusCode(201);

        String next = asLiaison(ZHUHAI)
                .queryParam("limit", 1)
                .get(address(pairing) + "/grants")
                .then()
                .body("items.partner", contains("second-system"))
                .extract()
                .path("next");
        asLiaison(ZHUHAI)
                .queryParam("cursor", next)
                .get(address(pairing) + "/grants")
                .then()
                .body("items.partner", contains("first-system"));
    }

    @Nested
    class WhenBothSidesGrant {
        @Test
        void opensThePairingItsPlansAndItsPage() {
            Response pairing = open();
            PlanApi.propose(pairing, 2022, PlanApi.CONTENT).then().statusCode(201);
            SiteApi.propose(ZHUHAI, pairing.path("id"), ZUNYI).then().statusCode(201);

            asPartner(SYSTEM).get(address(pairing)).then().statusCode(200).body("id", equalTo(pairing.path("id")));
            asPartner(SYSTEM)
                    .get("/v1/pairings?limit=200")
                    .then()
                    .body("items.id", hasItem(pairing.<String>path("id")));
            asPartner(SYSTEM)
                    .get("/v1/plans?pairing=" + pairing.path("id"))
                    .then()
                    .statusCode(200)
                    .body("items.year", contains(2022));
            asPartner(SYSTEM)
                    .get(address(pairing) + "/overview")
                    .then()
                    .statusCode(200)
                    .body("sites", hasSize(1));
        }

        @Test
        void opensNothingElseAndNobodyElse() {
            Response pairing = open();
            Response other = active(ZHUHAI, ZUNYI);

            asPartner("another-system").get(address(pairing)).then().statusCode(404);
            asPartner(SYSTEM).get(address(other)).then().statusCode(404);
            asPartner(SYSTEM)
                    .get("/v1/pairings?limit=200")
                    .then()
                    .body("items.id", not(hasItem(other.<String>path("id"))));
            asPartner(SYSTEM)
                    .header("If-Match", pairing.header("ETag"))
                    .body("{\"reason\": \"测试\"}")
                    .post(address(pairing) + "/suspensions")
                    .then()
                    .statusCode(403);
        }

        @Test
        void closesWhenOneSideTakesItsWordBack() {
            Response pairing = open();

            asLiaison(ZUNYI).delete(grants(pairing) + SYSTEM).then().statusCode(428);
            asLiaison(ZUNYI)
                    .header("If-Match", tag(pairing))
                    .delete(grants(pairing) + SYSTEM)
                    .then()
                    .statusCode(200)
                    .body("open", equalTo(false));

            asPartner(SYSTEM).get(address(pairing)).then().statusCode(404);
            asLiaison(ZHUHAI)
                    .get(address(pairing) + "/grants")
                    .then()
                    .body("items.partner", contains(SYSTEM))
                    .body("items[0].grantedByPartner", nullValue());
            asLiaison(ZHUHAI)
                    .get(address(pairing) + "/history")
                    .then()
                    .body("items.change", hasItems("partner-granted", "partner-revoked"));
        }
    }

    private static Response open() {
        Response pairing = active(ZHUHAI, ZUNYI);
        GrantApi.grantByBoth(pairing, SYSTEM).then().body("open", equalTo(true));
        return pairing;
    }

    private static String tag(Response pairing) {
        return asLiaison(ZHUHAI).get(grants(pairing) + SYSTEM).header("ETag");
    }

    private static Response grant(String region, Response pairing) {
        return GrantApi.grant(region, pairing, SYSTEM);
    }

    private static Response grant(String region, Response pairing, String seen) {
        return GrantApi.grant(region, pairing, SYSTEM, seen);
    }

    private static String grants(Response pairing) {
        return address(pairing) + "/grants/";
    }

    private static RequestSpecification asPartner(String subject) {
        return as(Tokens.of(TokenRequest.forRoles("partner").named(subject)));
    }
}
