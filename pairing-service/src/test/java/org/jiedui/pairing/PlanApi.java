package org.jiedui.pairing;

import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.post;

import io.restassured.response.Response;

/** Speaks about annual plans as the two sides do; every state a test needs is reached through the API. */
public final class PlanApi {

    /** A plan of 2022 from 14 December on. */
    public static final String CONTENT = """
            {"effectiveFrom": "2022-12-14", "topics": ["MECHANISM"],
             "cadence": [{"duty": "ONLINE_TRAINING", "period": "MONTH", "count": 1, "legs": 1},
                         {"duty": "MUTUAL_VISIT", "period": "YEAR", "count": 1, "legs": 2}]}""";

    /** The same with two trainings a month. */
    public static final String MORE = CONTENT.replaceFirst("\"count\": 1", "\"count\": 2");

    private PlanApi() {}

    public static Response propose(Response pairing, int year, String content) {
        return asLiaison(ZHUHAI)
                .body("{\"pairing\": \"%s\", \"year\": %d, \"content\": %s}"
                        .formatted(pairing.<String>path("id"), year, content))
                .post("/v1/plans");
    }

    public static Response aProposedPlan() {
        Response plan = propose(active(ZHUHAI, ZUNYI), 2022, CONTENT);
        plan.then().statusCode(201);
        return plan;
    }

    public static Response anAgreedPlan() {
        return signedByBoth(aProposedPlan());
    }

    public static Response signedByBoth(Response plan) {
        Response agreed = sign(ZUNYI, sign(ZHUHAI, plan));
        agreed.then().statusCode(200);
        return agreed;
    }

    public static Response sign(String region, Response seen) {
        return post(region, seen, "signatures", "{}");
    }

    public static Response amend(String region, Response seen, String content) {
        return post(region, seen, "amendments", "{\"reason\": \"测试\", \"content\": %s}".formatted(content));
    }

    public static Response revise(String region, Response seen, String content) {
        return reviseWith(region, seen, "{\"reason\": \"测试：再议\", \"content\": %s}".formatted(content));
    }

    public static Response reviseWith(String region, Response seen, String body) {
        return asLiaison(region)
                .header("If-Match", seen.header("ETag"))
                .body(body)
                .put(address(seen) + "/content");
    }

    /** The content with that blocked, as a list of JSON. */
    public static String blocking(String content, String weeks) {
        return content.substring(0, content.length() - 1) + ", \"blockedWeeks\": [" + weeks + "]}";
    }

    public static String week(String side, String week) {
        return "{\"side\": \"%s\", \"week\": \"%s\"}".formatted(side, week);
    }

    public static Response read(Response plan) {
        return asLiaison(ZHUHAI).get(address(plan));
    }
}
