package org.jiedui.caselibrary;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.jiedui.events.PublishedPairing;
import org.jiedui.stack.testing.Tokens;

/** Reads the service as its users do. */
public final class CaseApi {

    private CaseApi() {}

    public static RequestSpecification as(String token) {
        return given().header("Accept-Language", "en").auth().oauth2(token);
    }

    public static RequestSpecification asLiaison(String region) {
        return as(Tokens.liaison(region));
    }

    /** All cases of a pairing, as its leading side's liaison lists them. */
    public static List<String> idsOf(PublishedPairing pairing) {
        return asLiaison(pairing.leading().region())
                .queryParam("pairing", pairing.pairingId())
                .get("/v1/cases")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    /** The one case of a pairing. */
    public static Response theCaseOf(PublishedPairing pairing) {
        List<String> ids = idsOf(pairing);
        if (ids.size() != 1) {
            throw new AssertionError("Not one case but " + ids);
        }
        return asLiaison(pairing.leading().region()).get("/v1/cases/" + ids.getFirst());
    }
}
