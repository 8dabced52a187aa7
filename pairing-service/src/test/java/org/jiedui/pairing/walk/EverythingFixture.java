package org.jiedui.pairing.walk;

import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.draft;
import static org.jiedui.pairing.PairingApi.draftBody;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PairingApi.proposed;

import io.restassured.response.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jiedui.pairing.PlanApi;
import org.jiedui.pairing.counterpart.web.CounterpartApi;
import org.jiedui.pairing.grant.web.GrantApi;
import org.jiedui.pairing.indicator.IndicatorApi;
import org.jiedui.pairing.relation.web.RelationApi;
import org.jiedui.pairing.site.web.SiteApi;
import org.jiedui.testkit.permission.Attempt;
import org.jiedui.testkit.permission.Attempts;

/** A pairing in force with everything that belongs to one, open to one partner system, and others in other states. */
final class EverythingFixture {

    static final String GRANTED = "granted-sample-system";

    private static final String REASON = "{\"reason\": \"测试\"}";

    private final Response pairing = active(ZHUHAI, ZUNYI);
    private final Response draft = draft(ZHUHAI, ZUNYI);
    private final Response proposed = proposed(ZHUHAI, ZUNYI);
    private final Response rejected = post(ZUNYI, proposed(ZHUHAI, ZUNYI), "rejections", REASON);
    private final Response onHold = post(ZHUHAI, active(ZHUHAI, ZUNYI), "suspensions", REASON);
    private final Response plan =
            PlanApi.amend(ZHUHAI, PlanApi.signedByBoth(PlanApi.propose(pairing, 2022, PlanApi.CONTENT)), PlanApi.MORE);
    private final Response site = SiteApi.propose(ZHUHAI, id(pairing), ZUNYI);
    private final Response indicator = IndicatorApi.anIndicator();
    private final Response value = IndicatorApi.report(indicator, ZHUHAI, "2022", "99");
    private final Response relation = RelationApi.registered(ZHUHAI, ZUNYI, "测试" + UUID.randomUUID());
    private final Response counterpart = CounterpartApi.designate(ZHUHAI, pairing, CounterpartApi.UNIT);

    EverythingFixture() {
        List.of(pairing, draft, proposed, rejected, onHold, plan, site, indicator, value, relation, counterpart)
                .forEach(built -> Objects.requireNonNull(id(built), built::asString));
        CounterpartApi.designate(ZUNYI, pairing, CounterpartApi.UNIT).then().statusCode(201);
        attach(relation);
        GrantApi.grantByBoth(pairing, GRANTED);
        asLiaison(ZHUHAI)
                .body("{\"strengths\": [\"MECHANISM\"], \"needs\": [], \"source\": \"样例来源\"}")
                .put("/v1/region-profiles/" + ZHUHAI);
    }

    /** So that every list of this fixture has three rows. */
    void addTwoOfEach() {
        PlanApi.revise(ZUNYI, PlanApi.read(plan), PlanApi.CONTENT.replaceFirst("12-14", "12-20"))
                .then()
                .statusCode(200);
        for (int year : List.of(2023, 2024)) {
            String content = PlanApi.CONTENT.replace("2022-12-14", year + "-01-01");
            PlanApi.propose(pairing, year, content).then().statusCode(201);
            SiteApi.propose(ZHUHAI, id(pairing), ZUNYI).then().statusCode(201);
            IndicatorApi.anIndicator().then().statusCode(201);
            IndicatorApi.report(indicator, ZHUHAI, String.valueOf(year), "99")
                    .then()
                    .statusCode(201);
            asLiaison(ZHUHAI)
                    .put(address(active(ZHUHAI, ZUNYI)) + "/relations/" + id(relation))
                    .then()
                    .statusCode(201);
            attach(RelationApi.registered(ZHUHAI, ZUNYI, "测试" + UUID.randomUUID()));
            GrantApi.grantByBoth(pairing, "sample-system-" + year);
        }
    }

    Attempts attempts() {
        return stages(lists(creations(addresses())));
    }

    private Attempts addresses() {
        String sites = "/v1/sites/{id}";
        String counterparts = "/v1/pairings/{id}/counterparts";
        return new Attempts()
                .where("/v1/pairings/{id}", address(pairing))
                .where(counterparts, address(pairing) + "/counterparts")
                .where(counterparts + "/{counterpartId}", address(pairing) + "/counterparts/" + id(counterpart))
                .where("/v1/pairings/{id}/grants/{partner}", address(pairing) + "/grants/" + GRANTED)
                .where("/v1/pairings/{id}/relations/{relationId}", address(pairing) + "/relations/" + id(relation))
                .where("/v1/pairings/{id}/terms/{number}", address(pairing) + "/terms/1")
                .where("/v1/plans/{id}", address(plan))
                .where("/v1/plans/{id}/versions/{number}", address(plan) + "/versions/1")
                .where(sites, "/v1/sites/" + id(site))
                .where(sites + "/indicators/{code}", "/v1/sites/" + id(site) + "/indicators/sample")
                .where(sites + "/links/{kind}/{linked}", "/v1/sites/" + id(site) + "/links/CASE/" + UUID.randomUUID())
                .where("/v1/indicators/{code}", "/v1/indicators/" + IndicatorApi.code(indicator))
                .where(
                        "/v1/indicators/{code}/versions/{number}",
                        "/v1/indicators/" + IndicatorApi.code(indicator) + "/versions/1")
                .where("/v1/indicator-values/{id}", IndicatorApi.address(value))
                .where("/v1/relations/{id}", "/v1/relations/" + id(relation))
                .where("/v1/parties/{id}", "/v1/parties/" + pairing.path("leading.partyId"))
                .where(
                        "/v1/parties/{id}/designations/{validFrom}",
                        "/v1/parties/" + pairing.path("leading.partyId") + "/designations/2000-01-01")
                .where("/v1/programmes/{code}", "/v1/programmes/CITY_VOLUNTARY")
                .where("/v1/scenes/{code}", "/v1/scenes/RESIDENTIAL_COMMUNITY")
                .where("/v1/region-profiles/{region}", "/v1/region-profiles/" + ZHUHAI);
    }

    /** What is there already, or breaks another rule; only a relation may be registered again and again. */
    private Attempts creations(Attempts attempts) {
        String underAnother = draftBody("CITY_VOLUNTARY", ZHUHAI, ZUNYI)
                .replaceFirst("\\{", "{\"parent\": \"" + id(pairing) + "\", ");
        return attempts.when("Proposal_draft", Attempt.at("/v1/pairings").sending(underAnother))
                .when("Term_renew", Attempt.at(address(pairing) + "/renewals").sending("""
                                        {"terms": {"effectiveFrom": "2022-12-14", "topics": []},
                                         "verification": "DEMO", "source": "test"}"""))
                .when(
                        "AnnualPlan_propose",
                        Attempt.at("/v1/plans")
                                .sending("{\"pairing\": \"%s\", \"year\": 2022, \"content\": %s}"
                                        .formatted(id(pairing), PlanApi.CONTENT)))
                .when("Site_propose", Attempt.at("/v1/sites").sending("""
                        {"pairing": "%s", "description": {"name": "示例样板", "scene": "RESIDENTIAL_COMMUNITY",
                         "place": "示例街道", "region": "330200"}}""".formatted(id(pairing))))
                .when(
                        "Party_register",
                        Attempt.at("/v1/parties")
                                .sending("{\"region\": \"%s\", \"name\": \"测试\", \"level\": \"PREFECTURE\","
                                                .formatted(ZHUHAI)
                                        + " \"parent\": \"440000\", \"validFrom\": \"2010-01-01\"}"))
                .when("Programme_register", Attempt.at("/v1/programmes").sending("""
                        {"code": "CITY_VOLUNTARY", "name": "测试交流", "reach": "ANY", "parent": "NONE",
                         "levels": [{"leading": "PREFECTURE", "partner": "PREFECTURE"}]}"""))
                .when("Scene_add", Attempt.at("/v1/scenes").sending("""
                        {"code": "RESIDENTIAL_COMMUNITY", "name": "示例", "englishName": "Sample"}"""))
                .when(
                        "Indicator_define",
                        Attempt.at("/v1/indicators")
                                .sending("{\"code\": \"%s\", \"definition\": %s}"
                                        .formatted(
                                                IndicatorApi.code(indicator), IndicatorApi.definition("2021-01-01"))))
                .when(
                        "IndicatorValue_report",
                        Attempt.at("/v1/indicator-values")
                                .sending(IndicatorApi.valueBody(IndicatorApi.code(indicator), ZHUHAI, "2022", "1")))
                .when("Relation_register", Attempt.at("/v1/relations").sending("""
                        {"left": "440400", "right": "520300", "particulars": {"kind": "EAST_WEST_COOPERATION",
                         "verification": "DEMO", "source": "test"}}"""));
    }

    private Attempts lists(Attempts attempts) {
        String code = IndicatorApi.code(indicator);
        return attempts.when("Pairing_list", Attempt.at("/v1/pairings").showing(id(pairing)))
                .when(
                        "AnnualPlan_list",
                        Attempt.at("/v1/plans?pairing=" + id(pairing)).showing(id(plan)))
                .when(
                        "Site_list",
                        Attempt.at("/v1/sites?pairing=" + id(pairing)).showing(id(site)))
                .when(
                        "IndicatorValue_list",
                        Attempt.at("/v1/indicator-values?indicator=" + code).showing(id(value)))
                .when(
                        "RelationPairing_list",
                        Attempt.at("/v1/relations/" + id(relation) + "/pairings")
                                .showing(id(pairing)))
                .when(
                        "PendingDecision_list",
                        Attempt.at("/v1/pending-decisions").showing(id(plan)))
                .when(
                        "IndicatorComparison_compare",
                        Attempt.at(
                                "/v1/indicator-comparisons?baseline=2021&period=2022&region=440400&indicator=" + code))
                .when("PairingFigures_figures", Attempt.at("/v1/pairing-figures?region=440400"))
                .when("PlanVersion_compare", Attempt.at(address(plan) + "/differences?from=1&to=2"));
    }

    /** Operations that are for a pairing in another state, or need something first. */
    private Attempts stages(Attempts attempts) {
        return attempts.when("Proposal_propose", Attempt.at(address(draft) + "/proposals"))
                .when("Proposal_reviseTerms", Attempt.at(address(proposed) + "/terms"))
                .when("Proposal_consent", Attempt.at(address(proposed) + "/consents"))
                .when("Proposal_reject", Attempt.at(address(proposed) + "/rejections"))
                .when("Proposal_withdraw", Attempt.at(address(proposed) + "/withdrawals"))
                .when("Proposal_reopen", Attempt.at(address(rejected) + "/reopenings"))
                .when("Term_resume", Attempt.at(address(onHold) + "/resumptions"))
                .when(
                        "MatchSuggestion_suggest",
                        Attempt.at("/v1/match-suggestions").sending("""
                        {"programme": "CITY_VOLUNTARY", "leading": ["440400"], "partner": ["520300"]}"""));
    }

    private void attach(Response other) {
        asLiaison(ZHUHAI)
                .put(address(pairing) + "/relations/" + id(other))
                .then()
                .statusCode(201);
    }

    private static String id(Response built) {
        return Objects.requireNonNull(built.path("id"), built::asString);
    }
}
