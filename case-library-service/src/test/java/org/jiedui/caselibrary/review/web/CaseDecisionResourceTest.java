package org.jiedui.caselibrary.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.caselibrary.CaseApi.address;
import static org.jiedui.caselibrary.CaseApi.as;
import static org.jiedui.caselibrary.CaseApi.post;
import static org.jiedui.caselibrary.CaseApi.read;
import static org.jiedui.caselibrary.collection.CasesInEdition.MINISTRY;
import static org.jiedui.caselibrary.collection.CasesInEdition.ZHUHAI;
import static org.jiedui.caselibrary.review.web.ReviewApi.aCaseInReview;
import static org.jiedui.caselibrary.review.web.ReviewApi.aReview;
import static org.jiedui.caselibrary.review.web.ReviewApi.aTask;
import static org.jiedui.caselibrary.review.web.ReviewApi.assign;
import static org.jiedui.caselibrary.review.web.ReviewApi.decide;
import static org.jiedui.caselibrary.review.web.ReviewApi.submit;
import static org.jiedui.caselibrary.review.web.ReviewApi.takeBack;
import static org.jiedui.caselibrary.reviewer.web.ReviewerApi.aSubject;
import static org.jiedui.caselibrary.reviewer.web.ReviewerApi.register;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jiedui.caselibrary.collection.CasesInEdition;
import org.jiedui.caselibrary.lifecycle.CaseDeciding;
import org.jiedui.caselibrary.lifecycle.CaseSeeding;
import org.jiedui.stack.testing.Overlap;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CaseDecisionResourceTest {

    private static final Map<String, String> REASON = Map.of("reason", "数据尚需核实");
    private static final String DATABASE = "case_library";

    private final CasesInEdition cases;

    CaseDecisionResourceTest(CaseSeeding seeding, CaseDeciding deciding) {
        this.cases = new CasesInEdition(seeding, deciding);
    }

    @Test
    void needsAsManyReviewsAsTheEditionAsksForButNotToReturn() {
        Response reviewed = aCaseInReview(cases, 2, false);
        aReview(reviewed, 8, 8);

        for (String decision : List.of("APPROVE", "REJECT")) {
            decide(reviewed, decision, REASON)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:jiedui:problem:reviews-missing"))
                    .body("missing", equalTo(1));
        }
        decide(reviewed, "RETURN", Map.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:reason-needed"));
        decide(reviewed, "RETURN", REASON).then().statusCode(200).body("status", equalTo("RETURNED"));
    }

    @ParameterizedTest
    @CsvSource({"6, APPROVE, false, false", "5, APPROVE, true, true", "6, REJECT, true, true", "5, REJECT, true, false"
    })
    void needsAReasonAgainstTheScoresAndToReject(int score, String decision, boolean needed, boolean against) {
        Response reviewed = aCaseInReview(cases, 1, false);
        aReview(reviewed, score, score);

        decide(reviewed, decision, Map.of()).then().statusCode(needed ? 422 : 200);
        if (needed) {
            decide(reviewed, decision, REASON).then().statusCode(200);
        }

        as(ZHUHAI)
                .get(address(reviewed) + "/decisions")
                .then()
                .body("items.decision", contains(decision))
                .body("items.againstTheScores", contains(against))
                .body("items.reviews", contains(1));
    }

    @Test
    void needsNoReviewsOutsideOfAnEdition() {
        String guangdong = Tokens.province("440000");
        Map<String, ?> statements =
                Map.of("nothingUndisclosed", true, "noPrivacyInfringed", true, "noRightsInfringed", true);
        Response reviewed = post(ZHUHAI, cases.written(), "submissions", Map.of("statements", statements));
        reviewed.then().statusCode(200).body("status", equalTo("IN_REVIEW"));

        as(guangdong)
                .get(address(reviewed) + "/reviewer-suggestions")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:no-edition-to-review-for"));
        post(guangdong, read(guangdong, reviewed), "decisions", Map.of("decision", "REJECT"))
                .then()
                .statusCode(422);
        post(guangdong, read(guangdong, reviewed), "decisions", Map.of("decision", "APPROVE"))
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"));
    }

    @Test
    void isForTheOfficeOnTheVersionItHasSeen() {
        Response reviewed = aCaseInReview(cases, 1, false);
        aReview(reviewed, 8, 8);
        Map<String, String> approve = Map.of("decision", "APPROVE");

        post(Tokens.province("440000"), read(MINISTRY, reviewed), "decisions", approve)
                .then()
                .statusCode(403);
        post(Tokens.province("330000"), read(MINISTRY, reviewed), "decisions", approve)
                .then()
                .statusCode(404);
        Response seen = read(MINISTRY, reviewed);
        decide(reviewed, "APPROVE", Map.of()).then().statusCode(200);
        post(MINISTRY, seen, "decisions", approve).then().statusCode(412);
        decide(reviewed, "APPROVE", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:version-not-in-review"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isTakenWithALateScoreOrWithoutItNeverHalfway(boolean swapped) throws Exception {
        Response reviewed = aCaseInReview(cases, 1, false);
        String subject = aSubject();
        Response late = aTask(reviewed, subject);
        aReview(reviewed, 8, 8);

        List<Integer> answers =
                Overlap.of(DATABASE, swapped, () -> submit(late, subject, 7, 7).statusCode(), () -> decide(
                                reviewed, "APPROVE", Map.of())
                        .statusCode());

        assertThat(answers).isEqualTo(swapped ? List.of(409, 200) : List.of(200, 200));
        as(ZHUHAI).get(address(reviewed) + "/decisions").then().body("items.reviews", contains(swapped ? 1 : 2));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void findsATaskEitherSubmittedOrTakenBack(boolean swapped) throws Exception {
        Response reviewed = aCaseInReview(cases, 1, false);
        String subject = aSubject();
        Response task = aTask(reviewed, subject);

        List<Integer> answers =
                Overlap.of(DATABASE, swapped, () -> submit(task, subject, 7, 7).statusCode(), () -> takeBack(task)
                        .statusCode());

        assertThat(answers).isEqualTo(swapped ? List.of(412, 200) : List.of(200, 412));
    }

    @Test
    void countsNobodyTwice() throws Exception {
        Response reviewed = aCaseInReview(cases, 1, false);
        Response reviewer = register(aSubject());

        List<Integer> answers =
                Overlap.of(DATABASE, () -> assign(MINISTRY, reviewed, reviewer).statusCode(), () -> assign(
                                MINISTRY, reviewed, reviewer)
                        .statusCode());

        assertThat(answers).containsExactly(201, 409);
    }
}
