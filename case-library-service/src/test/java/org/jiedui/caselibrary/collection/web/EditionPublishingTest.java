package org.jiedui.caselibrary.collection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.caselibrary.CaseApi.as;
import static org.jiedui.caselibrary.CaseApi.post;
import static org.jiedui.caselibrary.CaseApi.read;
import static org.jiedui.caselibrary.collection.CasesInEdition.MINISTRY;
import static org.jiedui.caselibrary.collection.CasesInEdition.ZHUHAI;
import static org.jiedui.caselibrary.collection.CasesInEdition.ZUNYI;
import static org.jiedui.caselibrary.collection.CasesInEdition.anOpenEdition;
import static org.jiedui.caselibrary.collection.CasesInEdition.consent;
import static org.jiedui.caselibrary.collection.CasesInEdition.inReview;
import static org.jiedui.caselibrary.collection.CasesInEdition.publish;
import static org.jiedui.caselibrary.collection.CasesInEdition.write;
import static org.jiedui.caselibrary.edition.web.EditionApi.address;
import static org.jiedui.caselibrary.edition.web.EditionApi.id;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.caselibrary.EmittedEvents;
import org.jiedui.caselibrary.collection.CasesInEdition;
import org.jiedui.caselibrary.edition.web.EditionApi;
import org.jiedui.caselibrary.lifecycle.CaseDeciding;
import org.jiedui.caselibrary.lifecycle.CaseSeeding;
import org.jiedui.stack.testing.Overlap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@QuarkusTest
@ExtendWith(EmittedEvents.class)
class EditionPublishingTest {

    private final CasesInEdition cases;

    EditionPublishingTest(CaseSeeding seeding, CaseDeciding deciding) {
        this.cases = new CasesInEdition(seeding, deciding);
    }

    @Test
    void numbersItsCasesInTheOrderGivenAndLeavesTheOthersApproved() {
        Response open = anOpenEdition();
        Response first = cases.submittedTo(open);
        Response second = cases.submittedTo(open);
        Response notListed = cases.submittedTo(open);
        Response edition = inReview(open);
        Stream.of(first, second, notListed).forEach(cases::approveWithConsents);
        entries(edition).body("items", empty());

        publish(edition, List.of(second, first))
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("publishedAt", notNullValue())
                .body("actions", empty());

        entries(edition)
                .body("items.number", contains(1, 2))
                .body("items.caseId", contains(caseId(second), caseId(first)))
                .body("items.version", contains(1, 1))
                .body("items[0].title", equalTo("示例案例"))
                .body("items[0].pairing.leading.name", equalTo("珠海市"))
                .body("items[0].withdrawn", nullValue());
        read(ZHUHAI, first).then().body("status", equalTo("PUBLISHED"));
        read(ZHUHAI, notListed).then().body("status", equalTo("APPROVED"));
        JsonNode pairing = published(edition).getFirst().at("/data/pairings/0");
        assertThat(pairing.at("/pairing/pairingId").asText()).isEqualTo(second.path("pairing.pairingId"));
        assertThat(pairing.at("/entries/0/caseId").asText()).isEqualTo(caseId(second));
        assertThat(pairing.at("/entries/0/owner").asText()).isEqualTo("BOTH");
    }

    @Test
    void namesEveryCaseThatIsNotReadyAndPublishesNone() {
        Response open = anOpenEdition();
        Response ready = cases.submittedTo(open);
        Response withoutConsent = cases.submittedTo(open);
        Response undecided = cases.submittedTo(open);
        Response other = anOpenEdition();
        Response elsewhere = cases.submittedTo(other);
        Response edition = inReview(open);
        Stream.of(ready, elsewhere).forEach(cases::approveWithConsents);
        cases.approve(withoutConsent);

        publish(edition, List.of(withoutConsent, ready, undecided, elsewhere))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:not-ready-for-the-edition"))
                .body("errors.pointer", containsInAnyOrder("/cases/0", "/cases/2", "/cases/3"))
                .body("errors.code", contains("consent-missing", "not-approved", "not-approved"));

        EditionApi.act(MINISTRY, edition, "publications", "{\"cases\": [\"%s\"]}".formatted(UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/cases/0"))
                .body("errors.code", contains("not-found"));

        read(ZHUHAI, ready).then().body("status", equalTo("APPROVED"));
        entries(edition).body("items", empty());
    }

    @Test
    void waitsForItsReview() {
        Response open = anOpenEdition();

        publish(open, List.of(cases.submittedTo(open)))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:edition-status-forbids"));
    }

    @Test
    void isPublishedOnce() throws Exception {
        Response open = anOpenEdition();
        Response one = cases.submittedTo(open);
        Response edition = inReview(open);
        cases.approveWithConsents(one);

        List<Integer> answers = Overlap.of(
                "case_library", () -> publish(edition, List.of(one)).statusCode(), () -> publish(edition, List.of(one))
                        .statusCode());

        assertThat(answers).containsExactly(200, 412);
        assertThat(published(edition)).hasSize(1);
        entries(edition).body("items.caseId", contains(caseId(one)));
    }

    @Test
    void keepsTheVersionItWasPublishedWithAndOfAWithdrawnCaseItsNumber() {
        Response open = anOpenEdition();
        Response one = cases.submittedTo(open);
        Response edition = inReview(open);
        cases.approveWithConsents(one);
        publish(edition, List.of(one)).then().statusCode(200);

        write(read(ZHUHAI, one), "示例更正");
        consent(ZHUHAI, one);
        consent(ZUNYI, one);
        act(one, "corrections");
        entries(edition).body("items.version", contains(1)).body("items.title", contains("示例案例"));

        act(one, "withdrawals");
        entries(edition)
                .body("items.number", contains(1))
                .body("items.caseId", contains(caseId(one)))
                .body("items[0].withdrawn.reason", equalTo("示例"))
                .body("items[0].withdrawn.at", notNullValue())
                .body("items[0].title", nullValue())
                .body("items[0].version", nullValue())
                .body("items[0].pairing", nullValue());
    }

    @Test
    void takesAtMostFiveHundredCases() {
        String tooMany = Stream.generate(() -> '"' + UUID.randomUUID().toString() + '"')
                .limit(501)
                .collect(Collectors.joining(",", "{\"cases\": [", "]}"));

        EditionApi.act(MINISTRY, anOpenEdition(), "publications", tooMany)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/cases"));
    }

    private static void act(Response seen, String operation) {
        post(MINISTRY, read(MINISTRY, seen), operation, Map.of("reason", "示例"))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse entries(Response edition) {
        return as(ZUNYI).get(address(edition) + "/entries").then().statusCode(200);
    }

    private static String caseId(Response seen) {
        return seen.path("id");
    }

    private static List<JsonNode> published(Response edition) {
        return EmittedEvents.all().stream()
                .filter(event -> event.path("type").asText().equals("org.jiedui.edition.published.v1"))
                .filter(event -> event.path("subject").asText().equals(id(edition)))
                .toList();
    }
}
