package org.jiedui.caselibrary.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.caselibrary.CaseApi.address;
import static org.jiedui.caselibrary.CaseApi.as;
import static org.jiedui.caselibrary.collection.CasesInEdition.MINISTRY;
import static org.jiedui.caselibrary.collection.CasesInEdition.ZHUHAI;
import static org.jiedui.caselibrary.review.web.ReviewApi.aCaseInReview;
import static org.jiedui.caselibrary.review.web.ReviewApi.aReview;
import static org.jiedui.caselibrary.review.web.ReviewApi.aTask;
import static org.jiedui.caselibrary.review.web.ReviewApi.anOpenEdition;
import static org.jiedui.caselibrary.review.web.ReviewApi.decide;
import static org.jiedui.caselibrary.review.web.ReviewApi.submit;
import static org.jiedui.caselibrary.reviewer.web.ReviewerApi.aSubject;
import static org.jiedui.caselibrary.reviewer.web.ReviewerApi.register;
import static org.jiedui.caselibrary.reviewer.web.ReviewerApi.tokenOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jiedui.caselibrary.collection.CasesInEdition;
import org.jiedui.caselibrary.edition.web.EditionApi;
import org.jiedui.caselibrary.lifecycle.CaseDeciding;
import org.jiedui.caselibrary.lifecycle.CaseSeeding;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseReviewResourceTest {

    private static final String GUANGDONG = Tokens.province("440000");

    private final CasesInEdition cases;

    CaseReviewResourceTest(CaseSeeding seeding, CaseDeciding deciding) {
        this.cases = new CasesInEdition(seeding, deciding);
    }

    @Test
    void hidesTheReviewsOfOthersUntilOnesOwnIsIn() {
        Response reviewed = aCaseInReview(cases, 2, false);
        String subject = aSubject();
        Response task = aTask(reviewed, subject);
        Response other = aReview(reviewed, 8, 8);
        String reviews = address(reviewed) + "/reviews";

        as(tokenOf(aSubject())).get(reviews).then().statusCode(404);
        as(tokenOf(subject))
                .get(reviews)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:jiedui:problem:own-review-comes-first"));
        as(tokenOf(subject)).get(ReviewApi.address(other)).then().statusCode(404);
        as(MINISTRY)
                .get(reviews)
                .then()
                .body("items.reviewer.id", contains(other.<String>path("reviewer.id")))
                .body("items.total", contains(80.00f));

        submit(task, subject, 5, 5).then().statusCode(200);

        as(tokenOf(subject))
                .get(reviews)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.total", containsInAnyOrder(80.00f, 50.00f))
                .body("items.reviewer", contains(nullValue(), nullValue()));
    }

    @Test
    void showsAuthorsTheRemarksAfterTheDecisionWithoutTheReviewer() {
        Response reviewed = aCaseInReview(cases, 1, false);
        aReview(reviewed, 8, 8);
        String reviews = address(reviewed) + "/reviews";
        as(ZHUHAI).get(reviews).then().statusCode(200).body("items", empty());

        decide(reviewed, "APPROVE", Map.of()).then().statusCode(200).body("status", equalTo("APPROVED"));

        for (String token : List.of(ZHUHAI, GUANGDONG)) {
            as(token)
                    .get(reviews)
                    .then()
                    .body("items.remarks", contains("示例意见 88"))
                    .body("items[0].reviewer", nullValue())
                    .body("items[0].total", nullValue())
                    .body("items[0].scores", nullValue());
        }
    }

    @Test
    void suggestsWhoFitsAndNobodyWithAConflict() {
        Response reviewed = aCaseInReview(cases, 1, false);
        Response fits = register(MINISTRY, aSubject(), "330000");
        Response conflicting = register(MINISTRY, aSubject(), "440000");

        Response suggested = as(MINISTRY).get(address(reviewed) + "/reviewer-suggestions");

        suggested
                .then()
                .statusCode(200)
                .body("reviewers.reviewer.id", not(hasItem(conflicting.<String>path("id"))))
                .body("leftOutForConflict.ABOVE_A_SIDE", greaterThanOrEqualTo(1));
        assertThat(as(MINISTRY).get(address(reviewed) + "/reviewer-suggestions").asString())
                .isEqualTo(suggested.asString());
        assertThat(suggested.<List<String>>path("reviewers[0].reasons.ground"))
                .containsExactly("TOPIC", "FREE", "NO_CONFLICT");
        assertThat(suggested.<String>path("reviewers[0].reasons[0].sentence.zh"))
                .startsWith("熟悉案例主题");
        as(GUANGDONG).get(address(reviewed) + "/reviewer-suggestions").then().statusCode(403);
        assertThat(fits.statusCode()).isEqualTo(201);
    }

    @Test
    void comesToATrimmedMeanThatTheOfficeReads() {
        Response reviewed = aCaseInReview(cases, 3, true);
        aReview(reviewed, 10, 10);
        aReview(reviewed, 7, 6);
        String result = address(reviewed) + "/review-result";
        as(MINISTRY)
                .get(result)
                .then()
                .body("missing", equalTo(1))
                .body("trimmed", equalTo(false))
                .body("mean", equalTo(83.00f))
                .body("passes", nullValue());

        aReview(reviewed, 0, 0);

        as(MINISTRY)
                .get(result)
                .then()
                .body("missing", equalTo(0))
                .body("trimmed", equalTo(true))
                .body("mean", equalTo(66.00f))
                .body("passes", equalTo(true))
                .body("place", equalTo(1));
        as(GUANGDONG).get(result).then().statusCode(403);
        as(Tokens.province("330000")).get(result).then().statusCode(404);
    }

    @Test
    void leavesOutOneHighestAndOneLowestOfMoreThanThree() {
        Response reviewed = aCaseInReview(cases, 3, true);
        for (int score : List.of(10, 10, 5, 4, 0)) {
            aReview(reviewed, score, score);
        }

        as(MINISTRY)
                .get(address(reviewed) + "/review-result")
                .then()
                .body("reviews", equalTo(5))
                .body("mean", equalTo(63.33f));
    }

    @Test
    void placesTheCasesOfAnEditionAndBreaksTiesAsItSays() {
        Response edition = anOpenEdition(2, false);
        Response steady = cases.submittedTo(edition);
        Response submittedLater = cases.submittedTo(edition);
        Response split = cases.submittedTo(edition);
        Response best = cases.submittedTo(edition);
        Response waiting = cases.submittedTo(edition);
        CasesInEdition.inReview(edition);
        for (int score : List.of(7, 7)) {
            aReview(submittedLater, score, score);
            aReview(steady, score, score);
        }
        for (int score : List.of(10, 4)) {
            aReview(split, score, score);
        }
        for (int score : List.of(9, 10)) {
            aReview(best, score, score);
        }
        aReview(waiting, 10, 10);

        as(MINISTRY)
                .get(EditionApi.address(edition) + "/review-results")
                .then()
                .statusCode(200)
                .body("cases.caseId", contains(id(best), id(steady), id(submittedLater), id(split), id(waiting)))
                .body("cases.place", contains(1, 2, 3, 4, null))
                .body("cases.mean", contains(95.00f, 70.00f, 70.00f, 70.00f, 100.00f));
        as(GUANGDONG)
                .get(EditionApi.address(edition) + "/review-results")
                .then()
                .statusCode(403);
    }

    private static String id(Response reviewed) {
        return reviewed.path("id");
    }
}
