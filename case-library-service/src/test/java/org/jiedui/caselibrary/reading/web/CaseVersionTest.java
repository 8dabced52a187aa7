package org.jiedui.caselibrary.reading.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.caselibrary.CaseApi.address;
import static org.jiedui.caselibrary.CaseApi.as;
import static org.jiedui.caselibrary.CaseApi.post;
import static org.jiedui.caselibrary.CaseApi.read;
import static org.jiedui.caselibrary.collection.CasesInEdition.MINISTRY;
import static org.jiedui.caselibrary.collection.CasesInEdition.ZHUHAI;
import static org.jiedui.caselibrary.collection.CasesInEdition.ZUNYI;
import static org.jiedui.caselibrary.collection.CasesInEdition.consent;
import static org.jiedui.caselibrary.collection.CasesInEdition.write;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.jiedui.caselibrary.collection.CasesInEdition;
import org.jiedui.caselibrary.lifecycle.CaseDeciding;
import org.jiedui.caselibrary.lifecycle.CaseSeeding;
import org.jiedui.caselibrary.review.web.ReviewApi;
import org.jiedui.caselibrary.reviewer.web.ReviewerApi;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** The versions of a case of Zhuhai and Zunyi. */
@QuarkusTest
class CaseVersionTest {

    private static final String STRANGER = Tokens.liaison("330200");
    private static final String ANALYST = Tokens.analyst();

    private final CasesInEdition cases;

    CaseVersionTest(CaseSeeding seeding, CaseDeciding deciding) {
        this.cases = new CasesInEdition(seeding, deciding);
    }

    @Test
    void isForThoseWhoWorkOnTheCaseUntilItIsPublished() {
        Response submitted = cases.submittedTo(CasesInEdition.anOpenEdition());

        get(ZUNYI, submitted, "/versions").statusCode(200).body("items.number", contains(1));
        get(MINISTRY, submitted, "/versions/1")
                .statusCode(200)
                .body("title", equalTo("示例案例"))
                .body("background", equalTo("示例背景"))
                .body("sources", containsString("2022-440400-520300-01"))
                .body("evidence", hasSize(1))
                .body("fixedAt", notNullValue())
                .body("publishedAt", nullValue());
        get(ZHUHAI, submitted, "/versions/2").statusCode(404).body("type", problem("case-version-not-found"));
        get(ZHUHAI, submitted, "/versions/latest").statusCode(404).body("type", problem("nothing-published-yet"));
        for (String other : List.of(STRANGER, ANALYST, Tokens.reviewer("440400"), Tokens.partner())) {
            for (String below : List.of("/versions", "/versions/1", "/versions/latest", "/differences?from=1&to=1")) {
                get(other, submitted, below).statusCode(404).body("type", problem("case-not-found"));
            }
        }
    }

    @Test
    void isForAReviewerTheOneThatIsToBeReviewed() {
        Response open = CasesInEdition.anOpenEdition();
        Response submitted = cases.submittedTo(open);
        CasesInEdition.inReview(open);
        String subject = ReviewerApi.aSubject();
        String reviewer = ReviewerApi.tokenOf(subject);
        get(reviewer, submitted, "/versions/1").statusCode(404);

        ReviewApi.assign(MINISTRY, submitted, ReviewerApi.register(subject))
                .then()
                .statusCode(201);
        get(reviewer, submitted, "/versions").statusCode(200).body("items.number", contains(1));
        get(reviewer, submitted, "/versions/1").statusCode(200).body("results", equalTo("示例成效"));
        get(reviewer, submitted, "/versions/2").statusCode(404).body("type", problem("case-version-not-found"));
        get(ReviewerApi.tokenOf(ReviewerApi.aSubject()), submitted, "/versions/1")
                .statusCode(404);
    }

    @Test
    void isForEverybodyOncePublishedAndACorrectionOnceThatIs() {
        Response published = published();
        write(read(ZHUHAI, published), "示例更正");
        consent(ZHUHAI, published);

        get(ZUNYI, published, "/versions").body("items.number", contains(1, 2));
        get(ANALYST, published, "/versions").statusCode(200).body("items.number", contains(1));
        get(ANALYST, published, "/versions/2").statusCode(404);
        get(ANALYST, published, "/differences?from=1&to=2").statusCode(404);
        get(ANALYST, published, "/versions/latest").body("number", equalTo(1));

        consent(ZUNYI, published);
        act(published, "corrections");
        get(ANALYST, published, "/versions").body("items.number", contains(1, 2));
        get(ANALYST, published, "/versions/latest").body("number", equalTo(2)).body("title", equalTo("示例更正"));
        get(STRANGER, published, "/versions/1").body("title", equalTo("示例案例")).body("publishedNumber", equalTo(2));
        get(ANALYST, published, "/differences?from=1&to=2")
                .body("differences.path", contains("/title"))
                .body("differences[0].before", equalTo("示例案例"))
                .body("differences[0].after", equalTo("示例更正"));
        get(ANALYST, published, "/differences?from=2&to=2").body("differences", empty());
    }

    @Test
    void isNotSentAgainToWhoHasIt() {
        Response published = published();
        for (String version : List.of("/versions/1", "/versions/latest")) {
            Response first = as(ANALYST).get(address(published) + version);
            first.then().statusCode(200).header("Cache-Control", "private, no-cache, no-transform");

            as(ANALYST)
                    .header("If-None-Match", first.header("ETag"))
                    .get(address(published) + version)
                    .then()
                    .statusCode(304)
                    .header("Cache-Control", "private, no-cache, no-transform");
        }
    }

    @Test
    void leavesATombstoneAtEveryAddress() {
        Response published = published();
        act(published, "withdrawals");

        for (String reader : List.of(ZHUHAI, MINISTRY)) {
            for (String below : List.of("", "/completeness", "/reviews", "/decisions")) {
                isGone(get(reader, published, below));
            }
        }
        for (String reader : List.of(ZHUHAI, MINISTRY, STRANGER, ANALYST)) {
            for (String below : List.of("/versions", "/versions/1", "/versions/latest", "/differences?from=1&to=1")) {
                isGone(get(reader, published, below));
            }
        }
        for (String below : List.of("/review-result", "/reviewer-suggestions")) {
            isGone(get(MINISTRY, published, below));
        }
        get(STRANGER, published, "").statusCode(404);
        get(ZUNYI, published, "/history").statusCode(200).body("items.change", hasItem("withdrawn"));
        as(ZUNYI)
                .get("/v1/cases?pairing=" + published.path("pairing.pairingId"))
                .then()
                .body("items.status", contains("WITHDRAWN"));
    }

    private static void isGone(ValidatableResponse answer) {
        answer.statusCode(410)
                .body("type", problem("case-withdrawn"))
                .body("reason", equalTo("示例原因"))
                .body("withdrawnOn", equalTo(LocalDate.now(ChinaTime.ZONE).toString()))
                .header("Cache-Control", "no-store, no-transform");
    }

    private Response published() {
        Response open = CasesInEdition.anOpenEdition();
        Response submitted = cases.submittedTo(open);
        Response edition = CasesInEdition.inReview(open);
        cases.approveWithConsents(submitted);
        CasesInEdition.publish(edition, List.of(submitted)).then().statusCode(200);
        return submitted;
    }

    private static void act(Response seen, String operation) {
        post(MINISTRY, read(MINISTRY, seen), operation, Map.of("reason", "示例原因"))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse get(String token, Response seen, String below) {
        return as(token).get(address(seen) + below).then();
    }

    private static Matcher<String> problem(String slug) {
        return equalTo("urn:jiedui:problem:" + slug);
    }
}
