package org.jiedui.pairing.overview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.draft;
import static org.jiedui.pairing.PairingApi.draftBody;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.designate;
import static org.jiedui.pairing.indicator.IndicatorApi.anIndicator;
import static org.jiedui.pairing.indicator.IndicatorApi.code;
import static org.jiedui.pairing.indicator.IndicatorApi.report;
import static org.jiedui.pairing.relation.web.RelationApi.registered;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jiedui.pairing.PlanApi;
import org.jiedui.pairing.counterpart.web.CounterpartApi;
import org.jiedui.pairing.site.web.SiteApi;
import org.jiedui.stack.testing.RecordingDriver;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PairingPageTest {

    @Test
    void hasEveryPart() {
        Response pairing = active(ZHUHAI, ZUNYI);
        String id = pairing.path("id");
        attach(pairing, registered("440000", "520000", "测试〔2016〕8号"));
        PlanApi.propose(pairing, 2022, PlanApi.CONTENT).then().statusCode(201);
        designate(ZUNYI, pairing, CounterpartApi.post("垃圾分类科")).then().statusCode(201);
        Response indicator = anIndicator();
        report(indicator, ZHUHAI, "2022", "99").then().statusCode(201);
        report(indicator, ZHUHAI, "2023", "99.5").then().statusCode(201);
        SiteApi.propose(ZHUHAI, id, ZUNYI).then().statusCode(201);

        as(Tokens.province("520000"))
                .get(address(pairing) + "/overview")
                .then()
                .statusCode(200)
                .body("pairing.status", equalTo("ACTIVE"))
                .body("pairing.verification", equalTo("DEMO"))
                .body("relations.particulars.documentNumber", contains("测试〔2016〕8号"))
                .body("plan.year", equalTo(2022))
                .body("counterparts.partner.liaisonPosts.post", contains("垃圾分类科"))
                .body("counterparts.leading.missing", contains("LEAD_UNIT", "LIAISON_POST"))
                .body("indicators.findAll { it.indicator == '%s' }.period".formatted(code(indicator)), contains("2023"))
                .body("sites", hasSize(1))
                .body("sitesTotal", equalTo(1))
                .body("indicatorsTotal", greaterThan(0));
    }

    @Test
    void saysHowManySitesThereAreWhenItShowsTheNewest() {
        Response pairing = active(ZHUHAI, ZUNYI);
        for (int i = 0; i < 51; i++) {
            SiteApi.propose(ZHUHAI, pairing.path("id"), ZUNYI).then().statusCode(201);
        }

        asLiaison(ZUNYI)
                .get(address(pairing) + "/overview")
                .then()
                .body("sites", hasSize(50))
                .body("sitesTotal", equalTo(51));
    }

    @Test
    void sparesWhoHasItUntilAPartOfItChanges() {
        Response pairing = active(ZHUHAI, ZUNYI);
        String page = address(pairing) + "/overview";
        String known = asLiaison(ZHUHAI).get(page).header("ETag");
        asLiaison(ZHUHAI).header("If-None-Match", known).get(page).then().statusCode(304);

        designate(ZUNYI, pairing, CounterpartApi.post("垃圾分类科")).then().statusCode(201);

        asLiaison(ZHUHAI)
                .header("If-None-Match", known)
                .get(page)
                .then()
                .statusCode(200)
                .body("counterparts.partner.liaisonPosts", hasSize(1));
    }

    @Test
    void opensTheOtherSidesFiguresOnlyOnceItHasBeenInForce() {
        Response indicator = anIndicator();
        report(indicator, ZUNYI, "2022", "38.7").then().statusCode(201);
        Response draft = draft(ZHUHAI, ZUNYI);

        assertThat(indicatorsOf(draft)).isEmpty();
        assertThat(indicatorsOf(active(ZHUHAI, ZUNYI))).isNotEmpty();
        asLiaison(ZHUHAI)
                .queryParam("indicator", code(indicator))
                .queryParam("pairing", draft.<String>path("id"))
                .queryParam("baseline", "2021")
                .queryParam("period", "2022")
                .get("/v1/indicator-comparisons")
                .then()
                .statusCode(200)
                .body("regions.region", contains(ZHUHAI))
                .body("regions.value", everyItem(nullValue()));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-Q2 2022, 2022",
        "2022-12 2022, 2022",
        "2022-H2 2022-12 2022-Q4, 2022-H2",
        "2022 2023-01, 2023-01",
        "2023-H1 2023-Q3 2022, 2023-Q3"
    })
    void showsTheValueOfThePeriodThatEndedLastTheLongestOfThose(String reported, String shown) {
        Response indicator = anIndicator();
        for (String period : reported.split(" ", -1)) {
            report(indicator, ZHUHAI, period, "1").then().statusCode(201);
            report(indicator, ZUNYI, period, "2").then().statusCode(201);
        }

        asLiaison(ZHUHAI)
                .get(address(active(ZHUHAI, ZUNYI)) + "/overview")
                .then()
                .body(
                        "indicators.findAll { it.indicator == '%s' }.period".formatted(code(indicator)),
                        contains(shown, shown));
    }

    private static List<Object> indicatorsOf(Response pairing) {
        return asLiaison(ZHUHAI)
                .get(address(pairing) + "/overview")
                .path("indicators.findAll { it.region == '520300' }");
    }

    @Test
    void countsWhatLiesBelow() {
        String parent = proposedNational();
        Response child = under(parent, "440306", "512000");
        post("440306", child, "proposals", "{}").then().statusCode(200);
        under(parent, "440306", "511000");

        as(Tokens.ministry())
                .get("/v1/pairings/" + parent + "/overview")
                .then()
                .body("below", equalTo(Map.of("PROPOSED", 1)));
    }

    @Test
    void costsTheSameNumberOfStatementsHoweverMuchThereIs() {
        Response empty = active(ZHUHAI, ZUNYI);
        Response full = active(ZHUHAI, ZUNYI);
        String id = full.path("id");
        for (int i = 0; i < 3; i++) {
            SiteApi.propose(ZHUHAI, id, ZUNYI).then().statusCode(201);
            designate(ZUNYI, full, CounterpartApi.post("岗位" + i)).then().statusCode(201);
        }

        List<String> ofLittle = statements(empty);
        List<String> ofMuch = statements(full);

        assertThat(ofMuch).hasSameSizeAs(ofLittle).hasSize(7);
    }

    @Test
    void isHiddenOutsideTheScope() {
        asLiaison("330200")
                .get(address(active(ZHUHAI, ZUNYI)) + "/overview")
                .then()
                .statusCode(404);
    }

    private static List<String> statements(Response pairing) {
        return RecordingDriver.statementsOf(() -> asLiaison(ZUNYI)
                .get(address(pairing) + "/overview")
                .then()
                .statusCode(200)
                .body("pairing.id", equalTo(pairing.path("id"))));
    }

    private static void attach(Response pairing, Response relation) {
        asLiaison(ZHUHAI)
                .put(address(pairing) + "/relations/" + relation.path("id"))
                .then()
                .statusCode(201);
    }

    private static String proposedNational() {
        Response draft = asLiaison("440300")
                .body(draftBody("NATIONAL_1V1", "440300", "510000"))
                .post("/v1/pairings");
        return post("440300", draft, "proposals", "{}").path("id");
    }

    private static Response under(String parent, String leading, String partner) {
        return asLiaison(leading)
                .body(draftBody("SECOND_TIER", leading, partner)
                        .replaceFirst("\\{", "{\"parent\": \"%s\", ".formatted(parent)))
                .post("/v1/pairings");
    }
}
