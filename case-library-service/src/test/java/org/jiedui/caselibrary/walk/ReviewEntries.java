package org.jiedui.caselibrary.walk;

import static org.jiedui.caselibrary.CaseApi.address;
import static org.jiedui.caselibrary.CaseApi.as;
import static org.jiedui.caselibrary.collection.CasesInEdition.MINISTRY;
import static org.jiedui.caselibrary.collection.CasesInEdition.ZHUHAI;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jiedui.caselibrary.CaseApi;
import org.jiedui.caselibrary.collection.CasesInEdition;
import org.jiedui.caselibrary.edition.web.EditionApi;
import org.jiedui.caselibrary.review.web.ReviewApi;
import org.jiedui.caselibrary.reviewer.web.ReviewerApi;
import org.jiedui.stack.testing.Tokens;
import org.jiedui.testkit.permission.Attempt;
import org.jiedui.testkit.permission.Attempts;

/** A case in review with three reviews and a task of the walk's reviewer, and one that was returned three times. */
final class ReviewEntries {

    private static final String REASON = "{\"reason\": \"示例\"}";
    private static final String SUBJECT = "reviewer of 440400";

    private final Response edition = ReviewApi.anOpenEdition(1, false);
    private final Response reviewed;
    private final Response returned;
    private final Response reviewer = registered();
    private final Response task;

    ReviewEntries(CasesInEdition cases) {
        reviewed = cases.submittedTo(edition);
        returned = cases.submittedTo(edition);
        CasesInEdition.inReview(edition);
        task = ReviewApi.assign(MINISTRY, reviewed, reviewer);
        task.then().statusCode(201);
        for (int score : List.of(7, 8, 9)) {
            ReviewApi.aReview(reviewed, score, score);
            ReviewApi.decide(returned, "RETURN", Map.of("reason", "示例")).then().statusCode(200);
            CasesInEdition.submit(CaseApi.read(ZHUHAI, returned), edition)
                    .then()
                    .statusCode(200);
        }
    }

    /** With each office, so that nobody registers it again. */
    private static Response registered() {
        for (String office : List.of(MINISTRY, Tokens.province("440000"), Tokens.province("330000"))) {
            ReviewerApi.register(office, SUBJECT, "");
        }
        String id = as(Tokens.reviewer("440400")).get("/v1/reviewers").path("items.find { it.office == null }.id");
        return as(MINISTRY).get("/v1/reviewers/" + id);
    }

    Attempts addTo(Attempts attempts) {
        String reviewerAddress = "/v1/reviewers/" + reviewer.path("id");
        String results = EditionApi.address(edition) + "/review-results";
        return tasks(ofCases(attempts))
                .where("/v1/reviewers/{id}", reviewerAddress)
                .when("Reviewer_list", Attempt.at("/v1/reviewers").showing(reviewer.path("id")))
                .when("Reviewer_register", Attempt.at("/v1/reviewers").sending("""
                        {"subject": "%s", "expertise": %s}""".formatted(
                                SUBJECT, ReviewerApi.expertise("测试岗位", ""))))
                .when(
                        "Reviewer_revise",
                        Attempt.at(reviewerAddress + "/expertise").sending(ReviewerApi.expertise("测试岗位", "")))
                .when(
                        "Reviewer_retire",
                        Attempt.at(reviewerAddress + "/retirements").sending(REASON))
                .when(
                        "Reviewer_reinstate",
                        Attempt.at(reviewerAddress + "/reinstatements").sending("{}"))
                .when("EditionResults_get", Attempt.at(results));
    }

    private Attempts tasks(Attempts attempts) {
        String taskAddress = ReviewApi.address(task);
        return attempts.where("/v1/review-tasks/{id}", taskAddress)
                .when(
                        "ReviewTask_list",
                        Attempt.at("/v1/review-tasks?case=" + reviewed.path("id"))
                                .showing(task.path("id")))
                .when("ReviewTask_assign", Attempt.at("/v1/review-tasks").sending("""
                        {"caseId": "%s", "reviewer": "%s"}""".formatted(
                                reviewed.path("id"), reviewer.path("id"))))
                .when(
                        "ReviewTask_submit",
                        Attempt.at(taskAddress + "/submissions").sending("""
                        {"scores": [{"criterion": "示例", "score": 1}], "remarks": "示例"}"""))
                .when(
                        "ReviewTask_decline",
                        Attempt.at(taskAddress + "/declines").sending(REASON))
                .when(
                        "ReviewTask_takeBack",
                        Attempt.at(taskAddress + "/take-backs").sending(REASON));
    }

    private Attempts ofCases(Attempts attempts) {
        String address = address(reviewed);
        return attempts.when("CaseReview_suggest", Attempt.at(address + "/reviewer-suggestions"))
                .when("CaseReview_list", Attempt.at(address + "/reviews"))
                .when("CaseReview_result", Attempt.at(address + "/review-result"))
                .when("CaseDecision_list", Attempt.at(address(returned) + "/decisions"))
                .when("CaseDecision_decide", Attempt.at(address + "/decisions").sending("{\"decision\": \"APPROVE\"}"));
    }
}
