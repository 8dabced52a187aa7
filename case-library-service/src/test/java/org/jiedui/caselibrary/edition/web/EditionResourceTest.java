package org.jiedui.caselibrary.edition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.jiedui.caselibrary.CaseApi.as;
import static org.jiedui.caselibrary.edition.web.EditionApi.aContent;
import static org.jiedui.caselibrary.edition.web.EditionApi.act;
import static org.jiedui.caselibrary.edition.web.EditionApi.address;
import static org.jiedui.caselibrary.edition.web.EditionApi.anEdition;
import static org.jiedui.caselibrary.edition.web.EditionApi.beginReview;
import static org.jiedui.caselibrary.edition.web.EditionApi.close;
import static org.jiedui.caselibrary.edition.web.EditionApi.id;
import static org.jiedui.caselibrary.edition.web.EditionApi.open;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.caselibrary.EmittedEvents;
import org.jiedui.stack.testing.Overlap;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@QuarkusTest
@ExtendWith(EmittedEvents.class)
class EditionResourceTest {

    private static final String MINISTRY = Tokens.ministry();
    private static final String GUANGDONG = Tokens.province("440000");
    private static final String EXTENSION = """
            {"deadline": "2099-11-30T16:00:00+00:00", "reason": "示例：汛期"}""";

    @Test
    void isConductedByTheOfficeThatOpenedItAsFarAsItsReview() {
        Response edition = anEdition(GUANGDONG);
        edition.then()
                .body("office", equalTo("440000"))
                .body("status", equalTo("OPEN"))
                .body("reviewers", equalTo(3))
                .body("gates[0].role", equalTo("province"))
                .body("criteria.weight", contains(60, 40))
                .body("actions", contains("Edition_revise", "Edition_extendDeadline", "Edition_close"));

        Response extended = act(GUANGDONG, edition, "deadline-extensions", EXTENSION);
        extended.then().statusCode(200).body("deadline", equalTo("2099-12-01T00:00:00+08:00"));
        Response closed = close(GUANGDONG, extended);
        closed.then().statusCode(200).body("closedAt", notNullValue()).body("actions", contains("Edition_beginReview"));
        beginReview(GUANGDONG, closed).then().statusCode(200).body("status", equalTo("IN_REVIEW"));

        as(Tokens.analyst())
                .get(address(edition) + "/history")
                .then()
                .body("items.change", contains("opened", "deadline-extended", "closed", "review-begun"))
                .body("items.region[0]", equalTo("440000"))
                .body("items.document[0]", equalTo("示例文号"))
                .body("items.reason[1]", equalTo("示例：汛期"));
    }

    @Test
    void isNobodyElsesToConduct() {
        Response edition = anEdition(GUANGDONG);
        for (String other : List.of(MINISTRY, Tokens.province("330000"))) {
            close(other, edition).then().statusCode(403).body("type", equalTo("urn:jiedui:problem:not-the-office"));
            as(other).get(address(edition)).then().body("actions", empty());
        }
        close(Tokens.liaison("440000"), edition).then().statusCode(403);
        close(GUANGDONG, anEdition(MINISTRY)).then().statusCode(403);
        open(Tokens.of("province", null), aContent()).then().statusCode(403);
    }

    @Test
    void isRevisedWhileItIsOpenOnly() {
        Response edition = anEdition(MINISTRY);
        Response revised = revise(edition, aContent().replace("\"passMark\": 60", "\"passMark\": 75"));
        revised.then().statusCode(200).body("passMark", equalTo(75)).body("year", equalTo(2026));

        Response closed = close(MINISTRY, revised);

        revise(closed, aContent())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:edition-status-forbids"));
        act(MINISTRY, closed, "deadline-extensions", EXTENSION).then().statusCode(409);
        close(MINISTRY, closed).then().statusCode(409);
    }

    @Test
    void hasATitleOfItsOwnInItsYear() {
        String content = aContent();
        Response there = open(MINISTRY, content);

        open(MINISTRY, content.replace("示例征集 ", "示例征集  "))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:edition-title-taken"))
                .body("existing.id", equalTo(there.path("id")));
        open(GUANGDONG, content).then().statusCode(201);
    }

    @Test
    void isFoundByYearOfficeAndStatus() {
        Response edition = anEdition(GUANGDONG);
        String list = "/v1/editions?limit=200&year=2026&office=440000&status=";

        assertThat(as(MINISTRY).get(list + "OPEN").<List<String>>path("items.id"))
                .contains(id(edition));
        assertThat(as(MINISTRY).get(list + "PUBLISHED").<List<String>>path("items.id"))
                .doesNotContain(id(edition));
        as(MINISTRY).get("/v1/editions?year=2001").then().body("items", empty());
    }

    @Test
    void namesAllThatIsWrongWithARequestAtOnce() {
        open(MINISTRY, aContent().replace("\"weight\": 60", "\"weight\": 0").replace("\"province\"", "\"mayor\""))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/content/criteria/0/weight", "/content/gates/0/role"));
        open(MINISTRY, aContent().replace("\"weight\": 60", "\"weight\": 61"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:weights-do-not-make-a-hundred"));
    }

    @Test
    void isClosedOnce() throws Exception {
        Response edition = anEdition(MINISTRY);

        List<Integer> answers =
                Overlap.of("case_library", () -> close(MINISTRY, edition).statusCode(), () -> close(MINISTRY, edition)
                        .statusCode());

        assertThat(answers).containsExactly(200, 412);
    }

    private static Response revise(Response edition, String content) {
        return as(MINISTRY)
                .contentType("application/json")
                .header("If-Match", edition.header("ETag"))
                .body("{\"content\": %s, \"reason\": \"示例\"}".formatted(content))
                .put(address(edition));
    }
}
