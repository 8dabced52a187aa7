package org.jiedui.pairing.grant.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.proposed;
import static org.jiedui.pairing.PairingApi.renew;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.jiedui.pairing.PlanApi;
import org.jiedui.pairing.indicator.IndicatorApi;
import org.jiedui.pairing.site.web.SiteApi;
import org.jiedui.stack.issuer.TokenRequest;
import org.jiedui.stack.testing.RecordingDriver;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What belongs to a pairing is read with it; which operations these are is in docs/permissions. */
@QuarkusTest
class PartnerReadingTest {

    private static final String FURTHER_TERMS = "{\"effectiveFrom\": \"2099-01-01\", \"topics\": []}";

    private final String system = "sample-" + UUID.randomUUID();

    @Test
    void showsWhatWasDoneButNotWhatWasGranted() {
        Response pairing = opened(active(ZHUHAI, ZUNYI));

        asPartner().get(address(pairing) + "/history").then().body("items.change", not(hasItem("partner-granted")));
        asPartner().get(address(pairing) + "/history").then().body("items.change", hasItem("drafted"));
        asLiaison(ZHUHAI).get(address(pairing) + "/history").then().body("items.change", hasItem("partner-granted"));
        asPartner().get(address(pairing) + "/grants").then().statusCode(403);
    }

    @Test
    void showsTheSitesOfNoOtherPairing() {
        Response pairing = opened(active(ZHUHAI, ZUNYI));
        Response other = active(ZHUHAI, ZUNYI);
        Response site = SiteApi.propose(ZHUHAI, pairing.path("id"), ZUNYI);
        Response elsewhere = SiteApi.propose(ZHUHAI, other.path("id"), ZUNYI);

        asPartner().get("/v1/sites?limit=200").then().body("items.id", contains(site.<String>path("id")));
        asPartner().get("/v1/sites?pairing=" + other.path("id")).then().body("items", empty());
        asPartner().get("/v1/sites/" + elsewhere.path("id")).then().statusCode(404);
        asPartner().get("/v1/sites/" + elsewhere.path("id") + "/history").then().statusCode(404);
    }

    @Test
    void showsTheFiguresOfBothSidesAndOfNobodyElse() {
        opened(active(ZHUHAI, ZUNYI));
        Response indicator = IndicatorApi.anIndicator();
        IndicatorApi.report(indicator, ZHUHAI, "2022", "99").then().statusCode(201);
        IndicatorApi.report(indicator, ZUNYI, "2022", "40").then().statusCode(201);
        Response elsewhere = IndicatorApi.report(indicator, "330200", "2022", "41");
        String code = IndicatorApi.code(indicator);

        asPartner().get("/v1/indicator-values?indicator=" + code).then().body("items.region", contains(ZUNYI, ZHUHAI));
        asPartner().get(IndicatorApi.address(elsewhere)).then().statusCode(404);
        compare(code, "region=" + ZUNYI).then().statusCode(200).body("regions.region", contains(ZUNYI));
        compare(code, "region=330200").then().statusCode(404);
        compare(code, "region=889900").then().statusCode(422);
    }

    @Test
    void showsNoFiguresBeforeThePairingIsInForce() {
        Response pairing = opened(proposed(ZHUHAI, ZUNYI));
        Response indicator = IndicatorApi.anIndicator();
        Response value = IndicatorApi.report(indicator, ZHUHAI, "2022", "99");

        asPartner().get(address(pairing)).then().statusCode(200).body("status", equalTo("PROPOSED"));
        asPartner().get(IndicatorApi.address(value)).then().statusCode(404);
        compare(IndicatorApi.code(indicator), "region=" + ZHUHAI).then().statusCode(404);
        compare(IndicatorApi.code(indicator), "region=889900").then().statusCode(404);
    }

    @Test
    void goesOnInTheTermsThatContinueItUntilASideTakesItsWordBack() {
        Response former = opened(active(ZHUHAI, ZUNYI));
        Response further = renew(ZHUHAI, former, FURTHER_TERMS);
        further.then().statusCode(201);
        Response plan = PlanApi.propose(former, 2022, PlanApi.CONTENT);

        asPartner().get(address(further)).then().statusCode(200);
        asPartner()
                .get("/v1/pairings")
                .then()
                .body("items.id", hasItems(former.<String>path("id"), further.<String>path("id")));
        asPartner().get(address(plan)).then().statusCode(200);

        String grant = address(further) + "/grants/" + system;
        String tag = asLiaison(ZUNYI).get(grant).header("ETag");
        asLiaison(ZUNYI).header("If-Match", tag).delete(grant).then().statusCode(200);

        asPartner().get(address(further)).then().statusCode(404);
        asPartner().get(address(former)).then().statusCode(404);
        asLiaison(ZUNYI)
                .get(address(further) + "/history")
                .then()
                .body("items.findAll { it.change == 'partner-revoked' }.reason", contains(system));
    }

    @ParameterizedTest
    @CsvSource({"/v1/pairings,1", "/v1/sites,1", "/v1/indicator-values,2"})
    void costsAtMostOneStatementMoreThanForOthers(String list, int statements) {
        opened(active(ZHUHAI, ZUNYI));

        List<String> ofASide = RecordingDriver.statementsOf(
                () -> asLiaison(ZHUHAI).get(list).then().statusCode(200));
        List<String> ofAPartner =
                RecordingDriver.statementsOf(() -> asPartner().get(list).then().statusCode(200));

        assertThat(ofASide).hasSize(1);
        assertThat(ofAPartner).hasSize(statements);
    }

    private Response opened(Response pairing) {
        GrantApi.grantByBoth(pairing, system);
        return pairing;
    }

    private Response compare(String indicator, String whose) {
        return asPartner()
                .get("/v1/indicator-comparisons?baseline=2021&period=2022&indicator=" + indicator + "&" + whose);
    }

    private RequestSpecification asPartner() {
        return as(Tokens.of(TokenRequest.forRoles("partner").named(system)));
    }
}
