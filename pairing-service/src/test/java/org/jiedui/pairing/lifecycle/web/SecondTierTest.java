package org.jiedui.pairing.lifecycle.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.draftBody;
import static org.jiedui.pairing.PairingApi.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** 深圳–四川 → 宝安区–资阳市. */
@QuarkusTest
class SecondTierTest {

    private static final String SHENZHEN = "440300";
    private static final String SICHUAN = "510000";
    private static final String BAOAN = "440306";
    private static final String ZIYANG = "512000";

    @Test
    void liesUnderTheNationalPairingAndIsFoundThere() {
        String parent = nationalPairing();
        Response child = under(parent, BAOAN, ZIYANG, Tokens.province(SICHUAN));

        child.then().statusCode(201).body("parent", equalTo(parent));
        as(Tokens.province(SICHUAN))
                .queryParam("parent", parent)
                .get("/v1/pairings")
                .then()
                .body("items.id", contains(child.<String>path("id")));
        as(Tokens.province(SICHUAN))
                .queryParam("region", SICHUAN)
                .get("/v1/pairings")
                .then()
                .body("items.id", hasItem(child.<String>path("id")));
    }

    @Test
    void isProposedByASideThatDoesNotSeeThePairingAbove() {
        String parent = nationalPairing();
        asLiaison(BAOAN).get("/v1/pairings/" + parent).then().statusCode(404);

        under(parent, BAOAN, ZIYANG, Tokens.liaison(BAOAN)).then().statusCode(201);
    }

    @Test
    void staysWithinTheSidesOfTheOneAbove() {
        String parent = nationalPairing();
        under(parent, BAOAN, "520300", Tokens.ministry())
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:outside-the-parents-sides"));
        under(parent, ZIYANG, BAOAN, Tokens.ministry()).then().statusCode(422);
        under(UUID.randomUUID().toString(), BAOAN, ZIYANG, Tokens.ministry())
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:unknown-parent"));
    }

    @Test
    void needsAParentThatIsNotOverWhenItComesIntoForce() {
        Response parent = proposedNational();
        Response child = under(parent.path("id"), BAOAN, ZIYANG, Tokens.liaison(BAOAN));
        Response consented = post(BAOAN, post(BAOAN, child, "proposals", "{}"), "consents", "{}");
        post(SICHUAN, parent, "rejections", "{\"reason\": \"测试\"}").then().statusCode(200);

        post(ZIYANG, consented, "consents", "{}").then().statusCode(409).body("pairingStatus", equalTo("REJECTED"));
    }

    @Test
    void isNoNationalPairing() {
        String parent = nationalPairing();
        as(Tokens.ministry())
                .body(draftBody("NATIONAL_1V1", SHENZHEN, SICHUAN)
                        .replaceFirst("\\{", "{\"parent\": \"%s\", ".formatted(parent)))
                .post("/v1/pairings")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:parent-not-allowed"));
    }

    private static String nationalPairing() {
        return proposedNational().path("id");
    }

    private static Response proposedNational() {
        Response draft = asLiaison(SHENZHEN)
                .body(draftBody("NATIONAL_1V1", SHENZHEN, SICHUAN))
                .post("/v1/pairings");
        return post(SHENZHEN, draft, "proposals", "{}");
    }

    private static Response under(String parent, String leading, String partner, String token) {
        return as(token)
                .body(draftBody("SECOND_TIER", leading, partner)
                        .replaceFirst("\\{", "{\"parent\": \"%s\", ".formatted(parent)))
                .post("/v1/pairings");
    }
}
