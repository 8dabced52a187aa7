package org.jiedui.pairing.overview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.draft;
import static org.jiedui.pairing.PairingApi.draftBody;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PairingApi.proposed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.PlanApi;
import org.jiedui.pairing.overview.PendingDecision.DecisionKind;
import org.jiedui.pairing.site.web.SiteApi;
import org.jiedui.stack.testing.RecordingDriver;
import org.jiedui.stack.testing.SettableClock;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What waits for a side, in one list. */
@QuarkusTest
class PendingDecisionTest {

    private final SettableClock clock;

    PendingDecisionTest(SettableClock clock) {
        this.clock = clock;
    }

    @AfterEach
    void goBackToRealTime() {
        clock.reset();
    }

    @Test
    void isAProposalUntilTheSideConsents() {
        Response pairing = proposed(ZHUHAI, ZUNYI);
        assertThat(waitingFor(ZHUHAI, pairing)).containsExactly("CONSENT_TO_PAIRING");
        assertThat(waitingFor(ZUNYI, pairing)).containsExactly("CONSENT_TO_PAIRING");

        post(ZHUHAI, pairing, "consents", "{}").then().statusCode(200);

        assertThat(waitingFor(ZHUHAI, pairing)).isEmpty();
        Map<String, Object> decision = decision(ZUNYI, pairing);
        assertThat(decision)
                .containsEntry("href", "/v1/pairings/" + pairing.path("id"))
                .containsEntry("names", "珠海市–遵义市")
                .containsEntry("verification", "DEMO")
                .containsEntry("side", "PARTNER")
                .containsKey("answerBy");
        asLiaison(ZUNYI)
                .header("If-Match", "\"" + decision.get("version") + "\"")
                .body("{}")
                .post(decision.get("href") + "/consents")
                .then()
                .statusCode(200);
    }

    @Test
    void isAProposalAgainWhenTheTermsHaveChanged() {
        Response consented = post(ZHUHAI, proposed(ZHUHAI, ZUNYI), "consents", "{}");
        asLiaison(ZUNYI)
                .header("If-Match", consented.header("ETag"))
                .body("{\"effectiveFrom\": \"2023-01-01\", \"topics\": []}")
                .put("/v1/pairings/" + consented.path("id") + "/terms")
                .then()
                .statusCode(200);

        assertThat(waitingFor(ZHUHAI, consented)).containsExactly("CONSENT_TO_PAIRING");
    }

    @Test
    void isTheTermsWhileTheyNameNoFirstDay() {
        Response draft = asLiaison(ZHUHAI)
                .body(draftBody("CITY_VOLUNTARY", ZHUHAI, ZUNYI).replace("\"effectiveFrom\": \"2022-12-14\", ", ""))
                .post("/v1/pairings");
        Response proposed = post(ZHUHAI, draft, "proposals", "{}");
        post(ZUNYI, proposed, "consents", "{}").then().statusCode(422);
        assertThat(waitingFor(ZUNYI, proposed)).containsExactly("COMPLETE_TERMS");

        asLiaison(ZUNYI)
                .header("If-Match", proposed.header("ETag"))
                .body("{\"effectiveFrom\": \"2023-01-01\", \"topics\": []}")
                .put(address(proposed) + "/terms")
                .then()
                .statusCode(200);
        assertThat(waitingFor(ZUNYI, proposed)).containsExactly("CONSENT_TO_PAIRING");
    }

    @Test
    void isNoProposalAnyMoreOnceTheDayToAnswerIsOver() {
        Response draft = draft(ZHUHAI, ZUNYI);
        LocalDate tomorrow = ChinaTime.dateOf(clock.instant()).plusDays(1);
        Response proposed = post(ZHUHAI, draft, "proposals", "{\"answerBy\": \"%s\"}".formatted(tomorrow));
        assertThat(waitingFor(ZUNYI, proposed)).containsExactly("CONSENT_TO_PAIRING");

        clock.advance(Duration.ofDays(2));

        assertThat(waitingFor(ZUNYI, proposed)).isEmpty();
        assertThat(asLiaison(ZUNYI).get(address(proposed)).<String>path("status"))
                .as("the calendar has not come by yet")
                .isEqualTo("PROPOSED");
    }

    @Test
    void isNewAgainWhenTheHoldIsLifted() {
        Response pairing = active(ZHUHAI, ZUNYI);
        Response plan = PlanApi.propose(pairing, 2022, PlanApi.CONTENT);
        Response onHold = post(ZUNYI, pairing, "suspensions", "{\"reason\": \"防汛\"}");
        String before = onHold.path("updatedAt");
        Response resumed = post(ZUNYI, onHold, "resumptions", "{}");

        List<String> news = asLiaison(ZUNYI)
                .queryParam("limit", 200)
                .queryParam("updatedSince", before)
                .get("/v1/pending-decisions")
                .path("items.findAll { it.id == '%s' }.updatedAt".formatted(plan.<String>path("id")));
        assertThat(news).containsExactly(resumed.<String>path("updatedAt"));
    }

    @Test
    void isShownWithoutAKindToWhoAsksWhatHasChangedOnceItWaitsNoLonger() {
        Response plan = PlanApi.aProposedPlan();
        Response site = SiteApi.beingBuilt();
        SiteApi.post(ZHUHAI, site, "acceptances", "{}").then().statusCode(200);
        Response pairing = proposed(ZHUHAI, ZUNYI);
        assertThat(List.of(changed(plan), changed(site), changed(pairing)))
                .extracting(decision -> decision.get("kind"))
                .containsExactly("SIGN_PLAN", "ACCEPT_SITE", "CONSENT_TO_PAIRING");

        PlanApi.sign(ZUNYI, plan).then().statusCode(200);
        SiteApi.post(ZUNYI, asLiaison(ZUNYI).get("/v1/sites/" + site.path("id")), "acceptances", "{}")
                .then()
                .statusCode(200);
        post(ZHUHAI, pairing, "withdrawals", "{\"reason\": \"示例\"}").then().statusCode(200);

        assertThat(List.of(changed(plan), changed(site), changed(pairing)))
                .noneMatch(decision -> decision.containsKey("kind"));
        assertThat(waitingFor(ZUNYI, plan)).isEmpty();
    }

    @Test
    void isAPlanAndThenItsAmendment() {
        Response plan = PlanApi.aProposedPlan();
        Response signed = PlanApi.sign(ZHUHAI, plan);
        assertThat(waitingFor(ZHUHAI, plan)).isEmpty();
        assertThat(waitingFor(ZUNYI, plan)).containsExactly("SIGN_PLAN");

        Response amended = PlanApi.amend(ZHUHAI, PlanApi.sign(ZUNYI, signed), PlanApi.MORE);
        PlanApi.sign(ZHUHAI, amended).then().statusCode(200);

        assertThat(waitingFor(ZHUHAI, plan)).isEmpty();
        assertThat(waitingFor(ZUNYI, plan)).containsExactly("SIGN_AMENDMENT");
    }

    @Test
    void isASiteThatTheOtherSideHasAccepted() {
        Response site = SiteApi.beingBuilt();
        assertThat(waitingFor(ZUNYI, site)).isEmpty();

        SiteApi.post(ZHUHAI, site, "acceptances", "{}").then().statusCode(200);

        assertThat(waitingFor(ZUNYI, site)).containsExactly("ACCEPT_SITE");
        assertThat(waitingFor(ZHUHAI, site)).isEmpty();
    }

    @Test
    void isNothingWhileThePairingIsOnHold() {
        Response pairing = active(ZHUHAI, ZUNYI);
        Response plan = PlanApi.propose(pairing, 2022, PlanApi.CONTENT);
        post(ZUNYI, pairing, "suspensions", "{\"reason\": \"防汛\"}").then().statusCode(200);

        assertThat(waitingFor(ZUNYI, plan)).isEmpty();
    }

    @Test
    void costsOneStatement() {
        List<String> statements = RecordingDriver.statementsOf(() -> asLiaison(ZUNYI)
                .get("/v1/pending-decisions")
                .then()
                .statusCode(200)
                .body("items", not(equalTo(List.of()))));
        assertThat(statements).hasSize(1);
    }

    @Nested
    class ForWhoSeesToIt {

        @Test
        void isOneOfBothSidesUntilOneHasDecided() {
            Response pairing = proposed(ZHUHAI, ZUNYI);
            assertThat(seenBy(Tokens.ministry(), pairing)).singleElement().satisfies(decision -> assertThat(decision)
                    .doesNotContainKey("side"));

            post(ZHUHAI, pairing, "consents", "{}").then().statusCode(200);

            assertThat(seenBy(Tokens.ministry(), pairing)).singleElement().satisfies(decision -> assertThat(decision)
                    .containsEntry("side", "PARTNER"));
        }

        @Test
        void isThatOfTheSidesInItsSubtree() {
            Response pairing = proposed(ZHUHAI, ZUNYI);
            post(ZHUHAI, pairing, "consents", "{}").then().statusCode(200);

            assertThat(seenBy(Tokens.province("520000"), pairing)).hasSize(1);
            assertThat(seenBy(Tokens.province("440000"), pairing)).isEmpty();
            assertThat(seenBy(Tokens.liaison("520000"), pairing)).isEmpty();
        }

        @Test
        void isCountedByKind() {
            long nationwide = countedFor(Tokens.ministry());
            long there = countedFor(Tokens.province("520000"));
            long elsewhere = countedFor(Tokens.province("330000"));
            Response pairing = proposed(ZHUHAI, ZUNYI);

            assertThat(countedFor(Tokens.ministry())).isEqualTo(nationwide + 1);
            assertThat(countedFor(Tokens.province("520000"))).isEqualTo(there + 1);
            assertThat(countedFor(Tokens.province("330000"))).isEqualTo(elsewhere);

            post(ZUNYI, pairing, "consents", "{}").then().statusCode(200);
            assertThat(countedFor(Tokens.ministry())).isEqualTo(nationwide + 1);
            assertThat(countedFor(Tokens.province("520000"))).isEqualTo(there);
        }

        private long countedFor(String token) {
            return as(token)
                    .get("/v1/pending-decisions/counts")
                    .then()
                    .statusCode(200)
                    .body("counts.keySet()", hasSize(DecisionKind.values().length))
                    .extract()
                    .jsonPath()
                    .getLong("counts.CONSENT_TO_PAIRING");
        }
    }

    private static List<String> waitingFor(String region, Response subject) {
        return all(region, subject).stream()
                .map(decision -> String.valueOf(decision.get("kind")))
                .toList();
    }

    /** Exactly one item, to who has never asked before. */
    private static Map<String, Object> changed(Response subject) {
        List<Map<String, Object>> items = asLiaison(ZUNYI)
                .queryParam("limit", 200)
                .queryParam("updatedSince", "2000-01-01T00:00:00Z")
                .get("/v1/pending-decisions")
                .path("items.findAll { it.id == '%s' }".formatted(subject.<String>path("id")));
        assertThat(items).hasSize(1);
        return items.getFirst();
    }

    private static Map<String, Object> decision(String region, Response subject) {
        return all(region, subject).get(0);
    }

    private static List<Map<String, Object>> all(String region, Response subject) {
        return seenBy(Tokens.liaison(region), subject);
    }

    private static List<Map<String, Object>> seenBy(String token, Response subject) {
        return as(token)
                .queryParam("limit", 200)
                .get("/v1/pending-decisions")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.id == '%s' }".formatted(subject.<String>path("id")));
    }
}
