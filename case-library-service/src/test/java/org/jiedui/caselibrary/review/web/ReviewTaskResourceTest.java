package org.jiedui.caselibrary.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.caselibrary.CaseApi.address;
import static org.jiedui.caselibrary.CaseApi.as;
import static org.jiedui.caselibrary.collection.CasesInEdition.MINISTRY;
import static org.jiedui.caselibrary.collection.CasesInEdition.ZHUHAI;
import static org.jiedui.caselibrary.review.web.ReviewApi.aCaseInReview;
import static org.jiedui.caselibrary.review.web.ReviewApi.aReview;
import static org.jiedui.caselibrary.review.web.ReviewApi.aTask;
import static org.jiedui.caselibrary.review.web.ReviewApi.act;
import static org.jiedui.caselibrary.review.web.ReviewApi.anOpenEdition;
import static org.jiedui.caselibrary.review.web.ReviewApi.assign;
import static org.jiedui.caselibrary.review.web.ReviewApi.decide;
import static org.jiedui.caselibrary.review.web.ReviewApi.submit;
import static org.jiedui.caselibrary.review.web.ReviewApi.takeBack;
import static org.jiedui.caselibrary.reviewer.web.ReviewerApi.aSubject;
import static org.jiedui.caselibrary.reviewer.web.ReviewerApi.register;
import static org.jiedui.caselibrary.reviewer.web.ReviewerApi.tokenOf;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jiedui.caselibrary.CaseApi;
import org.jiedui.caselibrary.EmittedEvents;
import org.jiedui.caselibrary.collection.CasesInEdition;
import org.jiedui.caselibrary.lifecycle.CaseDeciding;
import org.jiedui.caselibrary.lifecycle.CaseSeeding;
import org.jiedui.stack.issuer.TokenRequest;
import org.jiedui.stack.testing.SettableClock;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@QuarkusTest
@ExtendWith(EmittedEvents.class)
class ReviewTaskResourceTest {

    private final CasesInEdition cases;
    private final SettableClock clock;
    private final String subject = aSubject();

    ReviewTaskResourceTest(CaseSeeding seeding, CaseDeciding deciding, SettableClock clock) {
        this.cases = new CasesInEdition(seeding, deciding);
        this.clock = clock;
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void isSubmittedOnceWithATotalThatTheServerComputes() {
        Response reviewed = aCaseInReview(cases, 1, false);
        Response task = aTask(reviewed, subject);
        Response own = as(tokenOf(subject)).get(ReviewApi.address(task));
        own.then()
                .body("actions", containsInAnyOrder("ReviewTask_submit", "ReviewTask_decline"))
                .body("criteria.name", contains("创新性", "实效性"))
                .body("caseTitle", equalTo("示例案例"));
        as(tokenOf(subject))
                .get(ReviewApi.address(task) + "/case")
                .then()
                .statusCode(200)
                .body("content.background", equalTo("示例背景"));

        submit(own, subject, 7, 11)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:scores-do-not-fit"));
        Response submitted = submit(own, subject, 7, 9);

        submitted
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("total", equalTo(78.00f))
                .body("actions", empty());
        submit(own, subject, 1, 1).then().statusCode(412);
        submit(submitted, subject, 1, 1)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:task-status-forbids"));
    }

    @Test
    void showsNothingOfACaseThatWasWithdrawn() {
        Response edition = anOpenEdition(1, false);
        Response reviewed = cases.submittedTo(edition);
        Response inReview = CasesInEdition.inReview(edition);
        Response task = aTask(reviewed, subject);
        submit(as(tokenOf(subject)).get(ReviewApi.address(task)), subject, 9, 9)
                .then()
                .statusCode(200);
        cases.approveWithConsents(reviewed);
        CasesInEdition.publish(inReview, List.of(reviewed)).then().statusCode(200);
        CaseApi.post(MINISTRY, CaseApi.read(MINISTRY, reviewed), "withdrawals", Map.of("reason", "示例原因"))
                .then()
                .statusCode(200);

        for (String reader : List.of(MINISTRY, tokenOf(subject))) {
            for (String address : List.of(ReviewApi.address(task) + "/case", address(reviewed) + "/reviews")) {
                as(reader)
                        .get(address)
                        .then()
                        .statusCode(410)
                        .body("type", equalTo("urn:jiedui:problem:case-withdrawn"))
                        .body("reason", equalTo("示例原因"));
            }
        }
        as(tokenOf(subject)).get(ReviewApi.address(task)).then().statusCode(200);
    }

    @Test
    void hidesOthersScoresFromAReviewerWhoIsOfTheOfficeToo() {
        Response reviewed = aCaseInReview(cases, 2, false);
        Response scored = aReview(reviewed, 7, 9);
        Response own = aTask(reviewed, subject);
        String both = Tokens.of(TokenRequest.forRoles("ministry", "reviewer").named(subject));
        List<String> results = List.of(
                address(reviewed) + "/review-result",
                "/v1/editions/" + reviewed.path("submission.edition") + "/review-results",
                address(reviewed) + "/reviews");

        as(both).get(ReviewApi.address(scored))
                .then()
                .body("status", equalTo("SUBMITTED"))
                .body("total", nullValue())
                .body("scores", nullValue())
                .body("remarks", nullValue());
        String ofOffice = Tokens.of(TokenRequest.forRoles("ministry").named(subject));
        for (String caller : List.of(both, ofOffice)) {
            results.forEach(address -> as(caller)
                    .get(address)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:jiedui:problem:own-review-comes-first")));
        }

        Response submitted = submit(as(both).get(ReviewApi.address(own)), subject, 5, 5);
        submitted.then().statusCode(200);
        as(both).get(ReviewApi.address(scored))
                .then()
                .body("total", equalTo(78.00f))
                .body("updatedAt", equalTo(submitted.path("updatedAt")));
        results.forEach(address -> as(both).get(address).then().statusCode(200));
    }

    @Test
    void isSeenByItsReviewerAndItsOfficeAndNobodyElse() {
        Response reviewed = aCaseInReview(cases, 1, false);
        Response task = aTask(reviewed, subject);

        assertThat(task.asString()).doesNotContain(subject);
        task.then().body("actions", contains("ReviewTask_takeBack")).body("reviewer.unit", equalTo("测试评审单位"));
        as(tokenOf(aSubject())).get(ReviewApi.address(task)).then().statusCode(404);
        as(Tokens.province("440000")).get(ReviewApi.address(task)).then().statusCode(404);
        as(ZHUHAI).get(ReviewApi.address(task)).then().statusCode(403);
        as(tokenOf(subject)).get("/v1/review-tasks").then().body("items.id", contains(task.<String>path("id")));
        act(MINISTRY, task, "declines", Map.of("reason", "测试")).then().statusCode(403);
    }

    @Test
    void isNotAssignedAgainstAConflictOfInterest() {
        Response reviewed = aCaseInReview(cases, 1, false);
        String author = "liaison of 440400";

        for (String region : List.of("440400", "520000", "440402")) {
            assign(MINISTRY, reviewed, register(MINISTRY, aSubject(), region))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:jiedui:problem:conflict-of-interest"));
        }
        register(author);
        String writer = as(tokenOf(author)).get("/v1/reviewers").path("items[0].id");
        as(MINISTRY)
                .contentType("application/json")
                .body(Map.of("caseId", reviewed.path("id"), "reviewer", writer))
                .post("/v1/review-tasks")
                .then()
                .statusCode(409)
                .body("conflict", equalTo("AUTHOR"));
    }

    @Test
    void isNotSubmittedByWhoCallsFromARegionOfConflict() {
        Response reviewed = aCaseInReview(cases, 1, false);
        Response task = aTask(reviewed, subject);
        String moved =
                Tokens.of(TokenRequest.forRoles("reviewer").inRegion("520300").named(subject));

        act(
                        moved,
                        task,
                        "submissions",
                        Map.of(
                                "scores",
                                List.of(Map.of("criterion", "创新性", "score", 1), Map.of("criterion", "实效性", "score", 1)),
                                "remarks",
                                "示例意见"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:conflict-of-interest"));
    }

    @Test
    void isAssignedByTheOfficeOnlyOnceTheReviewOfTheEditionHasBegun() {
        Response edition = anOpenEdition(1, false);
        Response reviewed = cases.submittedTo(edition);
        Response reviewer = register(subject);

        assign(Tokens.province("330000"), reviewed, reviewer).then().statusCode(404);
        assign(Tokens.province("440000"), reviewed, reviewer).then().statusCode(403);
        assign(MINISTRY, reviewed, reviewer)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:edition-not-in-review"));
        CasesInEdition.inReview(edition);
        Response task = assign(MINISTRY, reviewed, reviewer);
        assign(MINISTRY, reviewed, reviewer)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:already-assigned"))
                .body("existing.id", equalTo(task.path("id")));
    }

    @Test
    void isDeclinedByItsReviewerWithAReason() {
        Response task = aTask(aCaseInReview(cases, 1, false), subject);
        Response seen = as(tokenOf(subject)).get(ReviewApi.address(task));

        act(tokenOf(subject), seen, "declines", Map.of("reason", "测试：时间不足"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("reason", equalTo("测试：时间不足"))
                .body("actions", empty());
    }

    /** Whoever declined will never submit, and reads as anybody else does. */
    @Test
    void isNoReviewOfAnOfficeThatDeclinedIt() {
        Response reviewed = aCaseInReview(cases, 1, false);
        Response task = aTask(reviewed, subject);
        String office = Tokens.of(TokenRequest.forRoles("ministry", "reviewer").named(subject));
        as(office).get(address(reviewed) + "/reviews").then().statusCode(403);
        Response seen = as(tokenOf(subject)).get(ReviewApi.address(task));
        act(tokenOf(subject), seen, "declines", Map.of("reason", "测试：时间不足"))
                .then()
                .statusCode(200);

        as(office).get(address(reviewed) + "/reviews").then().statusCode(200);
        as(tokenOf(subject)).get(address(reviewed) + "/reviews").then().statusCode(404);
    }

    @Test
    void isLateAfterItsLastDayAndGivenToAnother() {
        Response reviewed = aCaseInReview(cases, 1, false);
        Response task = aTask(reviewed, subject);
        task.then().body("late", equalTo(false));

        clock.advance(Duration.ofDays(15));

        String late = "/v1/review-tasks?late=true&case=" + reviewed.path("id");
        as(MINISTRY).get(late).then().body("items.id", contains(task.<String>path("id")));
        Response seen = as(MINISTRY).get(ReviewApi.address(task));
        takeBack(seen)
                .then()
                .statusCode(200)
                .body("status", equalTo("TAKEN_BACK"))
                .body("reason", equalTo("逾期未评"));
        as(MINISTRY).get(late).then().body("items", empty());
        as(MINISTRY)
                .get(address(reviewed) + "/reviewer-suggestions")
                .then()
                .body("leftOutAsAsked", equalTo(1))
                .body("reviewers.reviewer.id", not(hasItem(task.<String>path("reviewer.id"))));
        aReview(reviewed, 8, 8);
        as(tokenOf(subject))
                .get(ReviewApi.address(task) + "/history")
                .then()
                .body("items.change", contains("assigned", "taken-back"));
    }

    @Test
    void waitsForNothingOnceTheCaseIsDecidedOn() {
        Response reviewed = aCaseInReview(cases, 1, false);
        Response task = aTask(reviewed, subject);
        aReview(reviewed, 8, 8);
        decide(reviewed, "APPROVE", Map.of()).then().statusCode(200);

        as(tokenOf(subject))
                .get(ReviewApi.address(task))
                .then()
                .body("awaited", equalTo(false))
                .body("actions", empty());
        submit(task, subject, 1, 1)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:version-not-in-review"));
    }

    @Test
    void isPublishedWithoutWhoReviewsAndWithoutScores() {
        Response reviewed = aCaseInReview(cases, 1, false);
        Response task = aReview(reviewed, 8, 8);

        List<JsonNode> events = EmittedEvents.all().stream()
                .filter(event -> event.path("subject").asText().equals(task.path("id")))
                .toList();

        assertThat(events)
                .extracting(event -> event.path("type").asText())
                .containsExactly("org.jiedui.review.assigned.v1", "org.jiedui.review.submitted.v1");
        assertThat(events.getLast().path("data").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("reviewId", "reviewed", "dueOn");
    }
}
