package org.jiedui.caselibrary.reading.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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
import static org.jiedui.caselibrary.collection.CasesInEdition.consent;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiedui.caselibrary.collection.CasesInEdition;
import org.jiedui.caselibrary.edition.web.EditionApi;
import org.jiedui.caselibrary.lifecycle.CaseDeciding;
import org.jiedui.caselibrary.lifecycle.CaseSeeding;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PublishedCaseTest {

    private static final String LIST = "/v1/published-cases?";

    private final CasesInEdition cases;

    PublishedCaseTest(CaseSeeding seeding, CaseDeciding deciding) {
        this.cases = new CasesInEdition(seeding, deciding);
    }

    @Test
    void showsACardOfEachCaseThatIsPublishedToEverybody() {
        Response edition = CasesInEdition.anOpenEdition();
        Response submitted = cases.submittedTo(edition);
        assertThat(idsOf("edition=" + EditionApi.id(edition))).isEmpty();
        publish(edition, submitted);

        for (String reader : List.of(MINISTRY, ZUNYI, Tokens.liaison("330200"), Tokens.analyst(), Tokens.partner())) {
            as(reader)
                    .get(LIST + "edition=" + EditionApi.id(edition))
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(submitted.<String>path("id")))
                    .body("items[0].status", equalTo("PUBLISHED"))
                    .body("items[0].title", equalTo("示例案例"))
                    .body("items[0].kind", equalTo("INSTITUTIONAL"))
                    .body("items[0].scene", equalTo("RESIDENTIAL_COMMUNITY"))
                    .body("items[0].topics", contains("MECHANISM"))
                    .body("items[0].pairing.partner.region", equalTo("520300"))
                    .body("items[0].owner", equalTo("BOTH"))
                    .body("items[0].number", equalTo(1))
                    .body("items[0].editionId", equalTo(EditionApi.id(edition)))
                    .body("items[0].year", equalTo(2026))
                    .body("items[0].publishedAt", notNullValue());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "year=2026, true", "year=2025, false",
        "region=440000, true", "region=330000, false",
        "topic=MECHANISM, true", "topic=PUBLICITY, false",
        "scene=RESIDENTIAL_COMMUNITY, true", "scene=PUBLIC_PLACE, false",
        "kind=INSTITUTIONAL, true", "kind=LESSON, false",
    })
    void isFiltered(String criterion, boolean found) {
        Response published = published(CasesInEdition.anOpenEdition());

        assertThat(idsOf(criterion + "&pairing=" + published.path("pairing.pairingId")))
                .hasSize(found ? 1 : 0);
    }

    @Test
    void showsTheLastPublishedFirstHoweverOldItIs() {
        Response edition = CasesInEdition.anOpenEdition();
        Response old = cases.submittedTo(edition);
        Response inReview = post(ZHUHAI, cases.written(), "submissions", CasesInEdition.confirmed());
        String guangdong = Tokens.province("440000");
        cases.approveFor("440000", inReview);
        consent(ZUNYI, inReview);
        post(guangdong, read(guangdong, inReview), "publications", Map.of())
                .then()
                .statusCode(200);
        publish(edition, old);

        Response first = as(ZHUHAI).get(LIST + "region=440400&limit=1");
        first.then().body("items.id", contains(old.<String>path("id")));
        as(ZHUHAI)
                .get(LIST + "region=440400&limit=1&cursor=" + first.path("next"))
                .then()
                .body("items.id", contains(inReview.<String>path("id")))
                .body("items[0].editionId", nullValue())
                .body("items[0].year", equalTo(LocalDate.now(ChinaTime.ZONE).getYear()));
    }

    @Test
    void showsWhatWasWithdrawnOnlyToWhoAsksWhatHasChanged() {
        Response published = published(CasesInEdition.anOpenEdition());
        String pairing = "pairing=" + published.path("pairing.pairingId");
        String seen = as(ZUNYI).get(LIST + pairing).path("items[0].updatedAt");
        post(MINISTRY, read(MINISTRY, published), "withdrawals", Map.of("reason", "示例原因"))
                .then()
                .statusCode(200);

        assertThat(idsOf(pairing)).isEmpty();
        as(ZUNYI)
                .queryParam("updatedSince", seen)
                .get(LIST + pairing)
                .then()
                .body("items.id", contains(published.<String>path("id")))
                .body("items[0].status", equalTo("WITHDRAWN"))
                .body("items[0].title", nullValue())
                .body("items[0].pairing", nullValue())
                .body("items[0].topics", empty());
    }

    private Response published(Response edition) {
        Response submitted = cases.submittedTo(edition);
        publish(edition, submitted);
        return submitted;
    }

    private void publish(Response open, Response submitted) {
        Response edition = CasesInEdition.inReview(open);
        cases.approveWithConsents(submitted);
        CasesInEdition.publish(edition, List.of(submitted)).then().statusCode(200);
    }

    private static List<String> idsOf(String criteria) {
        return as(Tokens.analyst())
                .get(LIST + criteria)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
