package org.jiedui.caselibrary;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
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

    /** Writes the case as the liaison of its leading side. */
    public static Response write(Response seen, Map<String, ?> content) {
        String side = seen.path("pairing.leading.region");
        return asLiaison(side)
                .header("If-Match", seen.header("ETag"))
                .contentType(ContentType.JSON)
                .body(content)
                .put(address(seen) + "/content");
    }

    /** Does something with the case as it was seen. */
    public static Response post(String token, Response seen, String operation, Map<String, ?> body) {
        return as(token)
                .header("If-Match", seen.header("ETag"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(address(seen) + "/" + operation);
    }

    /** The case as the caller sees it now. */
    public static Response read(String token, Response seen) {
        return as(token).get(address(seen));
    }

    public static String address(Response seen) {
        return "/v1/cases/" + seen.path("id");
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
