package org.jiedui.pairing.lifecycle.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.consented;
import static org.jiedui.pairing.PairingApi.draftBody;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PairingApi.renew;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
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
    private static final String YIBIN = "511500";
    private static final String LUZHOU = "510500";

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
    void staysUnderThePairingAboveWhenThatIsRenewed() {
        Response former = nationalInForce();
        Response child = under(former.path("id"), BAOAN, YIBIN, Tokens.liaison(BAOAN));
        Response waiting = post(BAOAN, post(BAOAN, child, "proposals", "{}"), "consents", "{}");
        Response next = consented(renew(SICHUAN, former, "{\"effectiveFrom\": \"2026-01-01\", \"topics\": []}"));
        asLiaison(SICHUAN).get(address(former)).then().body("status", equalTo("ENDED"));

        post(YIBIN, waiting, "consents", "{}").then().statusCode(200).body("status", equalTo("ACTIVE"));
        Response younger = under(former.path("id"), BAOAN, ZIYANG, Tokens.ministry());
        younger.then().statusCode(201).body("parent", equalTo(next.path("id")));

        for (Response above : List.of(former, next)) {
            as(Tokens.ministry())
                    .queryParam("parent", above.<String>path("id"))
                    .get("/v1/pairings")
                    .then()
                    .body("items.id", contains(younger.<String>path("id"), child.<String>path("id")));
            as(Tokens.ministry()).get(address(above) + "/overview").then().body("below", equalTo(Map.of("ACTIVE", 1)));
        }
        end(next);
    }

    @Test
    void goesOnWhenThePairingAboveIsOverButNoFurtherComesIntoForce() {
        Response parent = nationalInForce();
        Response child = under(parent.path("id"), BAOAN, LUZHOU, Tokens.liaison(BAOAN));
        consented(post(BAOAN, child, "proposals", "{}")).then().body("status", equalTo("ACTIVE"));
        Response late = under(parent.path("id"), BAOAN, ZIYANG, Tokens.liaison(BAOAN));
        Response waiting = post(BAOAN, post(BAOAN, late, "proposals", "{}"), "consents", "{}");

        end(parent);

        asLiaison(LUZHOU)
                .get(address(child) + "/overview")
                .then()
                .body("pairing.status", equalTo("ACTIVE"))
                .body("parentStatus", equalTo("ENDED"));
        post(ZIYANG, waiting, "consents", "{}").then().statusCode(409).body("pairingStatus", equalTo("ENDED"));
        under(parent.path("id"), BAOAN, ZIYANG, Tokens.ministry()).then().statusCode(409);
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

    private static Response nationalInForce() {
        Response inForce = consented(proposedNational());
        inForce.then().statusCode(200).body("status", equalTo("ACTIVE"));
        return inForce;
    }

    /** For other tests, since a region has one pairing in force in this programme. */
    private static void end(Response national) {
        post(
                        SICHUAN,
                        national,
                        "endings",
                        "{\"endReason\": \"COMPLETED\", \"endedOn\": \"2026-01-02\", \"explanation\": \"测试\"}")
                .then()
                .statusCode(200);
    }

    private static Response under(String parent, String leading, String partner, String token) {
        return as(token)
                .body(draftBody("SECOND_TIER", leading, partner)
                        .replaceFirst("\\{", "{\"parent\": \"%s\", ".formatted(parent)))
                .post("/v1/pairings");
    }
}
