package org.jiedui.caselibrary.review.web;

import static org.jiedui.caselibrary.CaseApi.as;
import static org.jiedui.caselibrary.collection.CasesInEdition.MINISTRY;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiedui.caselibrary.CaseApi;
import org.jiedui.caselibrary.collection.CasesInEdition;
import org.jiedui.caselibrary.edition.web.EditionApi;
import org.jiedui.caselibrary.reviewer.web.ReviewerApi;

/** Reviews over HTTP, in editions of the ministry without gates; scores and remarks are samples. */
public final class ReviewApi {

    private static final String GATE = "{\"level\": \"PROVINCE\", \"role\": \"province\"}";

    private ReviewApi() {}

    public static Response anOpenEdition(int reviewers, boolean trimmed) {
        String content = EditionApi.aContent()
                .replace(GATE, "")
                .replace("\"reviewers\": null", "\"reviewers\": " + reviewers)
                .replace("\"trimmed\": true", "\"trimmed\": " + trimmed);
        Response opened = EditionApi.open(MINISTRY, content);
        opened.then().statusCode(201);
        return opened;
    }

    /** A case in the review of an edition of its own. */
    static Response aCaseInReview(CasesInEdition cases, int reviewers, boolean trimmed) {
        Response edition = anOpenEdition(reviewers, trimmed);
        Response submitted = cases.submittedTo(edition);
        CasesInEdition.inReview(edition);
        return submitted;
    }

    public static Response assign(String token, Response reviewed, Response reviewer) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(Map.of("caseId", reviewed.path("id"), "reviewer", reviewer.path("id")))
                .post("/v1/review-tasks");
    }

    /** Assigned to a reviewer of no region, who is registered for it. */
    static Response aTask(Response reviewed, String subject) {
        Response task = assign(MINISTRY, reviewed, ReviewerApi.register(subject));
        task.then().statusCode(201);
        return task;
    }

    /** Scores of 10 each. */
    static Response submit(Response task, String subject, int one, int other) {
        List<?> scores = List.of(Map.of("criterion", "创新性", "score", one), Map.of("criterion", "实效性", "score", other));
        return act(
                ReviewerApi.tokenOf(subject),
                task,
                "submissions",
                Map.of("scores", scores, "remarks", "示例意见 " + one + other));
    }

    /** A review by somebody who is registered for it. */
    public static Response aReview(Response reviewed, int one, int other) {
        String subject = ReviewerApi.aSubject();
        Response submitted = submit(aTask(reviewed, subject), subject, one, other);
        submitted.then().statusCode(200);
        return submitted;
    }

    static Response act(String token, Response task, String act, Map<String, ?> body) {
        return as(token)
                .header("If-Match", task.header("ETag"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(address(task) + "/" + act);
    }

    static Response takeBack(Response task) {
        return act(MINISTRY, task, "take-backs", Map.of("reason", "逾期未评"));
    }

    public static Response decide(Response reviewed, String decision, Map<String, ?> reason) {
        Map<String, Object> body = new HashMap<>(reason);
        body.put("decision", decision);
        return CaseApi.post(MINISTRY, CaseApi.read(MINISTRY, reviewed), "decisions", body);
    }

    public static String address(Response task) {
        return "/v1/review-tasks/" + task.path("id");
    }
}
