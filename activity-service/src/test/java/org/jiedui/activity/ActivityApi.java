package org.jiedui.activity;

import static io.restassured.RestAssured.given;
import static org.jiedui.activity.PairingFixture.ZHUHAI;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Objects;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.stack.testing.Tokens;

/** Speaks to the service as its users do; every activity a test needs is reached through the API. */
public final class ActivityApi {

    public static final String REPORT = """
            {"outcome": "商定下一次会诊的题目", "materials": [], "withoutMaterials": true, "practices": []}""";

    private ActivityApi() {}

    public static RequestSpecification as(String token) {
        return given().header("Accept-Language", "en").auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static RequestSpecification asLiaison(String region) {
        return as(Tokens.liaison(region));
    }

    /** As the side that hosts. */
    public static Response schedule(ActivityBody body) {
        return asLiaison(Objects.requireNonNullElse(body.host(), ZHUHAI))
                .body(body.json())
                .post("/v1/activities");
    }

    /** An activity of that pairing that is over, and of which nothing is recorded yet. */
    public static Response aPastActivity(PublishedPairing pairing) {
        return schedule(ActivityBody.of(pairing));
    }

    public static String address(Response activity) {
        return "/v1/activities/" + id(activity);
    }

    public static String id(Response resource) {
        return Objects.requireNonNull(resource.path("id"), resource::asString);
    }

    public static Response record(Response activity, String unit) {
        return record(activity, unit, ZHUHAI);
    }

    private static Response record(Response activity, String unit, String host) {
        return asLiaison(host)
                .body("{\"unit\": \"%s\", \"region\": \"520300\", \"headCount\": 12}".formatted(unit))
                .post(address(activity) + "/attendances");
    }

    public static Response complete(Response activity, String report) {
        return asLiaison(ZHUHAI)
                .header("If-Match", activity.header("ETag"))
                .body(report)
                .post(address(activity) + "/completions");
    }

    /** Schedules, records one unit and completes. */
    public static Response held(ActivityBody body) {
        Response activity = schedule(body);
        record(activity, "测试单位", Objects.requireNonNullElse(body.host(), ZHUHAI))
                .then()
                .statusCode(201);
        Response completed = complete(activity, REPORT);
        completed.then().statusCode(200);
        return completed;
    }

    /** The only obligation of that duty that the pairing's plan of 2022 has. */
    public static Response obligation(PublishedPairing pairing, Duty duty) {
        String id = asLiaison(ZHUHAI)
                .queryParam("pairing", pairing.pairingId())
                .queryParam("duty", duty)
                .get("/v1/obligations")
                .path("items[0].id");
        return asLiaison(ZHUHAI).get("/v1/obligations/" + id);
    }
}
