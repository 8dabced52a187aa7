package org.jiedui.caselibrary.edition.web;

import io.restassured.response.Response;
import java.util.Objects;
import java.util.UUID;
import org.jiedui.caselibrary.CaseApi;

/** Conducts editions over HTTP; titles, gates and criteria are samples. */
public final class EditionApi {

    private static final String CONTENT = """
            {"title": "示例征集 %s", "kinds": [], "topics": ["MECHANISM", "PUBLICITY"],
             "gates": [{"level": "PROVINCE", "role": "province"}],
             "criteria": [{"name": "创新性", "weight": 60, "scale": 10}, {"name": "实效性", "weight": 40, "scale": 10}],
             "reviewers": null, "trimmed": true, "reviewDays": 14, "passMark": 60}""";

    private EditionApi() {}

    /** With a title of its own. */
    public static String aContent() {
        return CONTENT.formatted(UUID.randomUUID());
    }

    public static Response open(String token, String content) {
        return CaseApi.as(token)
                .contentType("application/json")
                .body("""
                {"year": 2026, "content": %s, "deadline": "2099-10-31T16:00:00Z", "document": "示例文号"}""".formatted(content))
                .post("/v1/editions");
    }

    /** An edition that this caller has opened. */
    public static Response anEdition(String token) {
        Response opened = open(token, aContent());
        opened.then().statusCode(201);
        return opened;
    }

    public static Response act(String token, Response edition, String act, String body) {
        return CaseApi.as(token)
                .contentType("application/json")
                .header("If-Match", edition.header("ETag"))
                .body(body)
                .post(address(edition) + "/" + act);
    }

    public static Response close(String token, Response edition) {
        return act(token, edition, "closures", "{}");
    }

    public static Response beginReview(String token, Response edition) {
        return act(token, edition, "reviews", "{}");
    }

    public static String address(Response edition) {
        return "/v1/editions/" + id(edition);
    }

    public static String id(Response edition) {
        return Objects.requireNonNull(edition.path("id"), edition::asString);
    }
}
