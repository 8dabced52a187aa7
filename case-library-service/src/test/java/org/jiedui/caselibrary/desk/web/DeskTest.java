package org.jiedui.caselibrary.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.caselibrary.CaseApi.address;
import static org.jiedui.caselibrary.CaseApi.as;
import static org.jiedui.caselibrary.CaseApi.post;
import static org.jiedui.caselibrary.CaseApi.read;
import static org.jiedui.caselibrary.CaseApi.write;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.ExchangeFixture.aPractice;
import static org.jiedui.caselibrary.ExchangeFixture.anExchange;
import static org.jiedui.caselibrary.content.ContentFixture.wholeRequest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jiedui.caselibrary.CaseApi;
import org.jiedui.caselibrary.Database;
import org.jiedui.caselibrary.collection.CasesInEdition;
import org.jiedui.caselibrary.edition.web.EditionApi;
import org.jiedui.caselibrary.lifecycle.CaseDeciding;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CaseSeeding;
import org.jiedui.caselibrary.review.web.ReviewApi;
import org.jiedui.caselibrary.reviewer.web.ReviewerApi;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.PublishedParty;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.stack.testing.RecordingDriver;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** In regions of which no other test tells; each test has two of its own. */
@QuarkusTest
class DeskTest {

    private static final String HAINAN = Tokens.province("460000");
    private static final Map<String, Object> CONFIRMED =
            Map.of("nothingUndisclosed", true, "noPrivacyInfringed", true, "noRightsInfringed", true);

    private final CaseSeeding seeding;
    private final CaseDeciding deciding;

    DeskTest(CaseSeeding seeding, CaseDeciding deciding) {
        this.seeding = seeding;
        this.deciding = deciding;
    }

    @Test
    void followsACaseFromDeskToDesk() {
        String leading = Tokens.liaison("460100");
        String partner = Tokens.liaison("540100");
        Response draft = aDraft("460100", "540100");
        assertThat(waiting(leading)).containsExactly("WRITE_DRAFT");
        assertThat(waiting(partner)).containsExactly("WRITE_DRAFT");

        Response submitted =
                post(leading, write(draft, wholeRequest("示例案例")), "submissions", Map.of("statements", CONFIRMED));
        assertThat(waiting(leading)).isEmpty();
        assertThat(waiting(partner)).containsExactly("CONSENT");
        assertThat(about(HAINAN, submitted)).containsExactly("DECIDE");
        assertThat(about(Tokens.province("540000"), submitted)).isEmpty();

        approve(submitted);
        assertThat(about(HAINAN, submitted)).isEmpty();
        act(partner, submitted, "consents");
        assertThat(waiting(partner)).isEmpty();
        assertThat(about(HAINAN, submitted)).containsExactly("PUBLISH");

        act(HAINAN, submitted, "publications");
        assertThat(about(HAINAN, submitted)).isEmpty();
        write(read(leading, submitted), wholeRequest("示例更正"));
        assertThat(waiting(leading)).containsExactly("CONSENT_TO_CORRECTION");
        assertThat(waiting(partner)).containsExactly("CONSENT_TO_CORRECTION");
        act(leading, submitted, "consents");
        act(partner, submitted, "consents");
        assertThat(waiting(leading)).isEmpty();
        assertThat(about(HAINAN, submitted)).containsExactly("PUBLISH_CORRECTION");
    }

    @Test
    void asksTheGateBeforeWhichACaseStandsAndThenWhoWroteIt() {
        String leading = Tokens.liaison("460200");
        Response edition = EditionApi.anEdition(Tokens.ministry());
        Response written = write(aDraft("460200", "540200"), wholeRequest("示例案例"));
        Response submitted = post(
                leading, written, "submissions", Map.of("edition", EditionApi.id(edition), "statements", CONFIRMED));
        submitted.then().statusCode(200);

        as(HAINAN)
                .get("/v1/case-desk")
                .then()
                .body(found(submitted, "kind"), equalTo("PASS_GATE"))
                .body(found(submitted, "href"), equalTo(address(submitted)))
                .body(found(submitted, "title"), equalTo("示例案例"))
                .body(found(submitted, "pairing.partner.region"), equalTo("540200"));
        assertThat(about(Tokens.province("330000"), submitted)).isEmpty();
        assertThat(about(Tokens.liaison("460000"), submitted)).isEmpty();

        act(HAINAN, submitted, "gate-returns");
        assertThat(about(HAINAN, submitted)).isEmpty();
        as(leading)
                .get("/v1/case-desk")
                .then()
                .body("counts.REVISE_RETURNED", equalTo(1))
                .body("counts.WRITE_DRAFT", equalTo(0))
                .body(found(submitted, "side"), equalTo("LEADING"));
    }

    @Test
    void asksAnOfficeToCloseItsEditionAfterTheDeadline() {
        String guangxi = Tokens.province("450000");
        Response edition = EditionApi.anEdition(guangxi);
        assertThat(waiting(guangxi)).isEmpty();
        Database.change(
                "update edition set deadline = '2022-06-30T16:00:00Z' where id = ?::uuid", EditionApi.id(edition));

        as(guangxi)
                .get("/v1/case-desk")
                .then()
                .body("counts.CLOSE_EDITION", equalTo(1))
                .body("waiting[0].href", equalTo(EditionApi.address(edition)))
                .body("waiting[0].due", equalTo("2022-07-01"))
                .body("waiting[0].late", equalTo(true));
        assertThat(waiting(Tokens.province("530000"))).isEmpty();
        assertThat(about(Tokens.ministry(), edition)).isEmpty();
    }

    @Test
    void asksAnOfficeToReviewAndToPublishItsEditionWithItsCases() {
        Response edition = EditionApi.anEdition(HAINAN);
        Response written = write(aDraft("460300", "540300"), wholeRequest("示例案例"));
        Response submitted = post(
                Tokens.liaison("460300"),
                written,
                "submissions",
                Map.of("edition", EditionApi.id(edition), "statements", CONFIRMED));
        Response closed = EditionApi.close(HAINAN, edition);
        assertThat(about(HAINAN, edition)).containsExactly("BEGIN_REVIEW");

        Response begun = EditionApi.beginReview(HAINAN, closed);
        act(HAINAN, submitted, "gate-passages");
        assertThat(about(HAINAN, edition)).isEmpty();
        approve(submitted);
        assertThat(about(HAINAN, edition)).isEmpty();
        act(Tokens.liaison("540300"), submitted, "consents");
        assertThat(about(HAINAN, edition)).containsExactly("PUBLISH_EDITION");
        assertThat(about(HAINAN, submitted)).isEmpty();
        assertThat(about(Tokens.province("540000"), edition)).isEmpty();

        EditionApi.act(HAINAN, begun, "publications", "{\"cases\": [\"%s\"]}".formatted(submitted.<String>path("id")))
                .then()
                .statusCode(200);
        assertThat(about(HAINAN, edition)).isEmpty();
    }

    @Test
    void asksAReviewerByTheDueDate() {
        Response open = CasesInEdition.anOpenEdition();
        Response submitted = new CasesInEdition(seeding, deciding).submittedTo(open);
        CasesInEdition.inReview(open);
        String subject = ReviewerApi.aSubject();
        String reviewer = ReviewerApi.tokenOf(subject);
        assertThat(waiting(reviewer)).isEmpty();

        Response task = ReviewApi.assign(CasesInEdition.MINISTRY, submitted, ReviewerApi.register(subject));
        as(reviewer)
                .get("/v1/case-desk")
                .then()
                .body("counts.REVIEW", equalTo(1))
                .body("waiting[0].href", equalTo(ReviewApi.address(task)))
                .body("waiting[0].due", equalTo(task.path("dueOn")))
                .body("waiting[0].late", equalTo(false));
        Database.change("update review_task set due_on = '2022-06-30' where id = ?::uuid", task.<String>path("id"));
        as(reviewer).get("/v1/case-desk").then().body("waiting[0].late", equalTo(true));
        assertThat(about(CasesInEdition.MINISTRY, task)).containsExactly("LATE_REVIEW");
        assertThat(about(HAINAN, task)).isEmpty();
        assertThat(waiting(ReviewerApi.tokenOf(ReviewerApi.aSubject()))).isEmpty();
    }

    @Test
    void showsAProvinceAndTheMinistryWhatWaitsForTheSidesBelowThem() {
        Response draft = aDraft("460400", "540400");

        assertThat(below(HAINAN, draft, "kind")).containsExactly("WRITE_DRAFT");
        assertThat(below(HAINAN, draft, "side")).containsExactly("LEADING");
        assertThat(below(Tokens.province("540000"), draft, "side")).containsExactly("PARTNER");
        assertThat(below(Tokens.province("330000"), draft, "kind")).isEmpty();
        assertThat(about(HAINAN, draft)).isEmpty();
        as(HAINAN).get("/v1/case-desk").then().body("counts.WRITE_DRAFT", equalTo(0));
        as(HAINAN).get("/v1/case-desk").then().body("below.counts.WRITE_DRAFT", greaterThan(0));
        as(Tokens.ministry()).get("/v1/case-desk").then().body("below.counts.WRITE_DRAFT", greaterThan(1));
        as(Tokens.liaison("460400")).get("/v1/case-desk").then().body("below", nullValue());
    }

    @Test
    void showsTheMinistryWhatWaitsForTheOfficesOfProvinces() {
        int before = toBeReviewed();
        Response edition = EditionApi.anEdition(HAINAN);
        EditionApi.close(HAINAN, edition).then().statusCode(200);

        assertThat(toBeReviewed()).isEqualTo(before + 1);
        assertThat(about(Tokens.ministry(), edition)).isEmpty();
        assertThat(below(HAINAN, edition, "kind")).isEmpty();
    }

    @Test
    void takesOneStatement() {
        assertThat(RecordingDriver.statementsOf(() -> as(HAINAN).get("/v1/case-desk")))
                .hasSize(1);
    }

    private Response aDraft(String leading, String partner) {
        PublishedPairing pairing =
                aPairing(new PublishedParty(leading, "测试" + leading), new PublishedParty(partner, "测试" + partner));
        seeding.takeIn(
                anExchange(pairing)
                        .startingAt("2022-03-01T01:00:00Z")
                        .showing(aPractice("示例做法"))
                        .completed(),
                1);
        return CaseApi.theCaseOf(pairing);
    }

    private void approve(Response seen) {
        Response now = read(HAINAN, seen);
        Caller office = new Caller("test", Set.of(Roles.PROVINCE), new RegionCode("460000"), null);
        Change change = Change.of(office, ExpectedVersion.fromString(now.header("ETag")));
        QuarkusTransaction.requiringNew()
                .run(() -> deciding.approve(new CaseId(UUID.fromString(now.path("id"))), change));
    }

    private static void act(String token, Response seen, String operation) {
        Map<String, Object> body = new HashMap<>();
        if (operation.endsWith("returns")) {
            body.put("reason", "示例");
        }
        if (operation.equals("consents")) {
            body.put("statements", CONFIRMED);
        }
        post(token, read(token, seen), operation, body).then().statusCode(200);
    }

    private static List<String> waiting(String token) {
        return as(token).get("/v1/case-desk").then().statusCode(200).extract().path("waiting.kind");
    }

    private static List<String> about(String token, Response seen) {
        return as(token)
                .get("/v1/case-desk")
                .then()
                .statusCode(200)
                .extract()
                .path("waiting.findAll { it.id == '%s' }.kind".formatted(seen.<String>path("id")));
    }

    private static int toBeReviewed() {
        return as(Tokens.ministry()).get("/v1/case-desk").path("below.counts.BEGIN_REVIEW");
    }

    private static List<String> below(String token, Response seen, String member) {
        return as(token)
                .get("/v1/case-desk")
                .then()
                .statusCode(200)
                .extract()
                .path("below.waiting.findAll { it.id == '%s' }.%s".formatted(seen.<String>path("id"), member));
    }

    private static String found(Response seen, String member) {
        return "waiting.find { it.id == '%s' }.%s".formatted(seen.path("id"), member);
    }
}
