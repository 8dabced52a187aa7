package org.jiedui.caselibrary.reviewer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.jiedui.caselibrary.CaseApi.as;
import static org.jiedui.caselibrary.reviewer.web.ReviewerApi.aSubject;
import static org.jiedui.caselibrary.reviewer.web.ReviewerApi.expertise;
import static org.jiedui.caselibrary.reviewer.web.ReviewerApi.register;
import static org.jiedui.caselibrary.reviewer.web.ReviewerApi.tokenOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewerResourceTest {

    private static final String GUANGDONG = Tokens.province("440000");

    private final String subject = aSubject();

    @Test
    void showsAReviewerToItsOfficeAndItselfWithoutTheSubject() {
        Response reviewer = register(GUANGDONG, subject, "441900");
        reviewer.then()
                .statusCode(201)
                .body("office", equalTo("440000"))
                .body("region", equalTo("441900"))
                .body("actions", containsInAnyOrder("Reviewer_revise", "Reviewer_retire"));

        assertThat(reviewer.asString()).doesNotContain(subject);
        as(tokenOf(subject)).get("/v1/reviewers").then().body("items.id", contains(id(reviewer)));
        Response own = as(tokenOf(subject)).get(address(reviewer));
        own.then().statusCode(200).body("actions.size()", equalTo(0));
        assertThat(own.asString()).doesNotContain(subject);
        as(tokenOf(aSubject())).get(address(reviewer)).then().statusCode(404);
        as(Tokens.province("330000")).get(address(reviewer)).then().statusCode(404);
        as(Tokens.ministry()).get(address(reviewer)).then().statusCode(200);
    }

    @Test
    void isChangedByTheOfficeThatKeepsItOnly() {
        Response reviewer = register(GUANGDONG, subject, "441900");

        as(Tokens.ministry())
                .header("If-Match", reviewer.header("ETag"))
                .contentType(ContentType.JSON)
                .body(expertise("另一岗位", ""))
                .put(address(reviewer) + "/expertise")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:jiedui:problem:not-the-keeping-office"));
        as(GUANGDONG)
                .header("If-Match", reviewer.header("ETag"))
                .contentType(ContentType.JSON)
                .body(expertise("另一岗位", ""))
                .put(address(reviewer) + "/expertise")
                .then()
                .statusCode(200)
                .body("post", equalTo("另一岗位"))
                .body("region", equalTo(null));
    }

    @Test
    void standsOnceInTheRegisterOfAnOffice() {
        Response there = register(subject);

        register(subject)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:reviewer-already-registered"))
                .body("existing.id", equalTo(there.path("id")));
        register(GUANGDONG, subject, "").then().statusCode(201);
    }

    @Test
    void isRetiredAndReinstated() {
        Response reviewer = register(subject);

        Response retired = change(reviewer, "retirements");
        retired.then()
                .statusCode(200)
                .body("status", equalTo("RETIRED"))
                .body("actions", contains("Reviewer_reinstate"));
        as(Tokens.ministry())
                .get("/v1/reviewers?status=ACTIVE&topic=MECHANISM&scene=PUBLIC_PLACE")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id(reviewer))));
        change(retired, "retirements").then().statusCode(409);
        change(retired, "reinstatements").then().statusCode(200).body("status", equalTo("ACTIVE"));
        as(Tokens.ministry())
                .get(address(reviewer) + "/history")
                .then()
                .body("items.change", contains("registered", "retired", "reinstated"));
    }

    private static Response change(Response reviewer, String how) {
        return as(Tokens.ministry())
                .header("If-Match", reviewer.header("ETag"))
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"测试\"}")
                .post(address(reviewer) + "/" + how);
    }

    private static String id(Response reviewer) {
        return reviewer.path("id");
    }

    private static String address(Response reviewer) {
        return "/v1/reviewers/" + id(reviewer);
    }
}
