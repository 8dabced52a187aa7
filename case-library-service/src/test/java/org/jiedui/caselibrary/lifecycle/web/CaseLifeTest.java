package org.jiedui.caselibrary.lifecycle.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.caselibrary.CaseApi.as;
import static org.jiedui.caselibrary.CaseApi.asLiaison;
import static org.jiedui.caselibrary.CaseApi.post;
import static org.jiedui.caselibrary.CaseApi.read;
import static org.jiedui.caselibrary.CaseApi.write;
import static org.jiedui.caselibrary.content.ContentFixture.wholeRequest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jiedui.caselibrary.CaseApi;
import org.jiedui.caselibrary.EmittedEvents;
import org.jiedui.caselibrary.ExchangeFixture;
import org.jiedui.caselibrary.collection.CasesInEdition;
import org.jiedui.caselibrary.edition.web.EditionApi;
import org.jiedui.caselibrary.lifecycle.CaseDeciding;
import org.jiedui.caselibrary.lifecycle.CaseSeeding;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.events.PublishedPairing;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of a case as its users live it. */
@QuarkusTest
@ExtendWith(EmittedEvents.class)
class CaseLifeTest {

    private static final String ZHUHAI = Tokens.liaison("440400");
    private static final String ZUNYI = Tokens.liaison("520300");
    private static final String GUANGDONG = Tokens.province("440000");
    private static final String MINISTRY = Tokens.ministry();
    private static final Map<String, Object> CONFIRMED = Map.of(
            "statements", Map.of("nothingUndisclosed", true, "noPrivacyInfringed", true, "noRightsInfringed", true));
    private static final Map<String, Object> REASON = Map.of("reason", "测试原因");

    private CasesInEdition cases;

    @Inject
    CaseSeeding seeding;

    @Inject
    CaseDeciding deciding;

    @BeforeEach
    void prepare() {
        cases = new CasesInEdition(seeding, deciding);
    }

    @Test
    void namesEveryGapAtOnceInChinese() {
        PublishedPairing pairing = seeded();
        Response draft = read(ZHUHAI, CaseApi.theCaseOf(pairing));

        Response refused = given().auth()
                .oauth2(ZHUHAI)
                .header("Accept-Language", "zh-CN")
                .header("If-Match", draft.header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "statements",
                        Map.of("nothingUndisclosed", false, "noPrivacyInfringed", true, "noRightsInfringed", true)))
                .post(CaseApi.address(draft) + "/submissions");

        refused.then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:case-incomplete"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/kind",
                                "/scene",
                                "/topics",
                                "/results",
                                "/lessons",
                                "/conditions",
                                "/notToCopy",
                                "/costAndStaff",
                                "/pictures",
                                "/statements/nothingUndisclosed"))
                .body("errors.detail", hasItems("缺少实施成效", "未确认：不含未公开信息"));
    }

    @Test
    void showsWhatIsMissingAtAnyTime() {
        Response draft = CaseApi.theCaseOf(seeded());

        as(ZHUHAI)
                .get(CaseApi.address(draft) + "/completeness")
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("gaps.code", hasItem("missing"))
                .body("warnings.code", contains("length"));

        Response written = write(draft, wholeRequest("示例案例"));
        as(ZHUHAI)
                .get(CaseApi.address(written) + "/completeness")
                .then()
                .body("complete", equalTo(true))
                .body("gaps", empty())
                .body("characterCount", equalTo(16));
    }

    @Test
    void beginsWithoutAnExchangeAndSaysSo() {
        PublishedPairing pairing = seeded();

        Response begun = asLiaison("520300")
                .contentType(ContentType.JSON)
                .body(Map.of("pairing", pairing.pairingId(), "title", "示例案例", "joint", false))
                .post("/v1/cases");

        begun.then()
                .statusCode(201)
                .body("owner", equalTo("PARTNER"))
                .body("practiceId", nullValue())
                .body("background.origin", equalTo("EMPTY"))
                .body("actions", contains("CaseWriting_edit", "CaseWriting_submit"));
        assertThat(begun.header("Location")).endsWith("/v1/cases/" + begun.path("id"));
        for (String other : List.of(ZHUHAI, GUANGDONG)) {
            for (String below : List.of("", "/completeness", "/history", "/versions", "/reviews", "/decisions")) {
                as(other).get(CaseApi.address(begun) + below).then().statusCode(404);
            }
            as(other)
                    .get("/v1/cases?pairing=" + pairing.pairingId())
                    .then()
                    .body("items.id", not(hasItem(begun.<String>path("id"))));
        }
        assertThat(as(ZHUHAI).get("/v1/case-desk").asString()).doesNotContain(begun.<String>path("id"));
        read(Tokens.province("520000"), begun).then().statusCode(200);
    }

    @Test
    void goesThroughItsGateAndTheReviewToItsPublicationInAnEdition() {
        Response edition = EditionApi.anEdition(MINISTRY);
        Response submitted = cases.submittedTo(edition);
        submitted
                .then()
                .body("status", equalTo("SUBMITTED"))
                .body("consentedByLeading", equalTo(1))
                .body("submission.gates.region", contains("440000"))
                .body("submission.gates.passed", contains(false));

        post(GUANGDONG, read(GUANGDONG, submitted), "gate-returns", REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("reason", equalTo("测试原因"));

        Response revised = write(read(ZHUHAI, submitted), wholeRequest("示例案例（修改）"));
        revised.then().body("number", equalTo(2));
        Response again = CasesInEdition.submit(revised, edition);
        again.then().body("submission.round", equalTo(2)).body("consentedByLeading", equalTo(2));
        Response passed = post(GUANGDONG, read(GUANGDONG, again), "gate-passages", Map.of());
        passed.then().statusCode(200).body("status", equalTo("IN_REVIEW"));

        cases.approveWithConsents(passed);
        Response inReview = CasesInEdition.inReview(edition);
        CasesInEdition.publish(inReview, List.of(passed)).then().statusCode(200);

        read(ZUNYI, passed)
                .then()
                .body("status", equalTo("PUBLISHED"))
                .body("publishedNumber", equalTo(2))
                .body("consentedByPartner", equalTo(2));
        as(ZUNYI)
                .get(CaseApi.address(passed) + "/history")
                .then()
                .body(
                        "items.change",
                        contains(
                                "drafted",
                                "edited",
                                "submitted",
                                "returned",
                                "edited",
                                "resubmitted",
                                "gate-passed",
                                "approved",
                                "consented",
                                "published"))
                .body("items.findAll { it.region }.regionName", everyItem(notNullValue()));
    }

    @Test
    void isRejectedAtAGateWithAReasonThatTheAuthorsSee() {
        Response submitted = cases.submittedTo(EditionApi.anEdition(MINISTRY));

        post(GUANGDONG, read(GUANGDONG, submitted), "gate-rejections", REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));

        read(ZHUHAI, submitted).then().body("reason", equalTo("测试原因")).body("actions", contains("CaseWriting_revise"));
    }

    @Test
    void isReturnedAfterItsApprovalToo() {
        Response inReview = post(ZHUHAI, cases.written(), "submissions", CONFIRMED);
        cases.approveFor("440000", inReview);

        post(GUANGDONG, read(GUANGDONG, inReview), "returns", REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("reason", equalTo("测试原因"));
    }

    @Test
    void isReturnedByTheOfficeWhereTheGateDidNotActBeforeTheEditionWasPublished() {
        Response open = EditionApi.anEdition(MINISTRY);
        Response submitted = cases.submittedTo(open);
        Response other = cases.submittedTo(open);
        Response passed = post(GUANGDONG, read(GUANGDONG, other), "gate-passages", Map.of());
        cases.approveWithConsents(passed);
        CasesInEdition.publish(CasesInEdition.inReview(open), List.of(other))
                .then()
                .statusCode(200);

        post(GUANGDONG, read(GUANGDONG, submitted), "gate-passages", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:edition-is-published"));
        read(GUANGDONG, submitted)
                .then()
                .body("actions", containsInAnyOrder("CaseGate_returnToAuthors", "CaseGate_reject"));
        String kind = "waiting.findAll { it.id == '%s' }.kind".formatted(submitted.<String>path("id"));
        as(MINISTRY).get("/v1/case-desk").then().body(kind, contains("LEFT_BEFORE_GATE"));
        post(MINISTRY, read(MINISTRY, submitted), "returns", REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
    }

    @Test
    void isPublishedOutsideOfAnEditionByTheProvinceAboveWhoSubmitted() {
        Response inReview = post(ZHUHAI, cases.written(), "submissions", CONFIRMED);
        inReview.then()
                .statusCode(200)
                .body("status", equalTo("IN_REVIEW"))
                .body("submission.office", equalTo("440000"));
        cases.approveFor("440000", inReview);

        post(GUANGDONG, read(GUANGDONG, inReview), "publications", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:consent-missing"))
                .body("missing", contains("PARTNER"));

        CasesInEdition.consent(ZUNYI, inReview);
        post(GUANGDONG, read(GUANGDONG, inReview), "publications", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"));
    }

    @Test
    void isTheOneSidesOwnAfterTheOtherGaveItsPartUp() {
        Response inReview = post(ZHUHAI, cases.written(), "submissions", CONFIRMED);

        post(ZUNYI, read(ZUNYI, inReview), "releases", REASON)
                .then()
                .statusCode(200)
                .body("owner", equalTo("LEADING"))
                .body("actions", empty());
        for (String below : List.of("", "/versions/1", "/differences?from=1&to=1")) {
            as(ZUNYI).get(CaseApi.address(inReview) + below).then().statusCode(404);
        }
    }

    @Test
    void isRevisedIntoANewCaseAfterItWasRefused() {
        Response inReview = post(ZHUHAI, cases.written(), "submissions", CONFIRMED);
        Response refused = post(ZUNYI, read(ZUNYI, inReview), "refusals", REASON);
        refused.then().statusCode(200).body("status", equalTo("REJECTED")).body("reason", equalTo("测试原因"));

        Response revision = post(ZHUHAI, read(ZHUHAI, refused), "revisions", Map.of());

        revision.then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("revises", equalTo(refused.path("id")))
                .body("results.text", equalTo("示例成效"))
                .body("evidence.size()", equalTo(1));
        read(ZHUHAI, refused)
                .then()
                .body("revisedBy", equalTo(revision.path("id")))
                .body("actions", empty());
    }

    @Test
    void isSubmittedToNoEditionThatDoesNotTakeIt() {
        Response written = cases.written();
        Response closed = EditionApi.close(MINISTRY, EditionApi.anEdition(MINISTRY));
        CasesInEdition.submit(written, closed)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:edition-is-not-open"));

        Response ofZhejiang = EditionApi.anEdition(Tokens.province("330000"));
        CasesInEdition.submit(written, ofZhejiang)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:edition-of-another-region"));
    }

    @Test
    void leavesItsPracticeToANewDraftAfterItWasWithdrawn() {
        PublishedPairing pairing = ExchangeFixture.aPairing();
        Practice practice = ExchangeFixture.aPractice("示例做法");
        seed(pairing, practice);
        Response written = write(CaseApi.theCaseOf(pairing), wholeRequest("示例案例"));
        Response inReview = post(ZHUHAI, written, "submissions", CONFIRMED);
        cases.approveFor("440000", inReview);
        CasesInEdition.consent(ZUNYI, inReview);
        post(GUANGDONG, read(GUANGDONG, inReview), "publications", Map.of())
                .then()
                .statusCode(200);
        post(GUANGDONG, read(GUANGDONG, inReview), "withdrawals", REASON).then().statusCode(200);

        seed(pairing, practice);
        seed(pairing, practice);

        as(ZHUHAI)
                .get("/v1/cases?pairing=" + pairing.pairingId())
                .then()
                .body("items.status", containsInAnyOrder("WITHDRAWN", "DRAFT"));
    }

    private void seed(PublishedPairing pairing, Practice practice) {
        seeding.takeIn(
                ExchangeFixture.anExchange(pairing)
                        .startingAt("2022-03-01T01:00:00Z")
                        .showing(practice)
                        .completed(),
                1);
    }

    private PublishedPairing seeded() {
        PublishedPairing pairing = ExchangeFixture.aPairing();
        seeding.takeIn(
                ExchangeFixture.anExchange(pairing)
                        .startingAt("2022-03-01T01:00:00Z")
                        .showing(ExchangeFixture.aPractice("示例做法"))
                        .completed(),
                1);
        return pairing;
    }
}
