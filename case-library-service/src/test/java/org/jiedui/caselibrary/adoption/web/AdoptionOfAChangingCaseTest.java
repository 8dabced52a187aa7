package org.jiedui.caselibrary.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.caselibrary.CaseApi.as;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.adoption.web.AdoptionApi.address;
import static org.jiedui.caselibrary.adoption.web.AdoptionApi.register;
import static org.jiedui.caselibrary.adoption.web.AdoptionApi.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jiedui.caselibrary.adoption.PublishedCases;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CaseReading;
import org.jiedui.caselibrary.lifecycle.CaseView;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.stack.testing.Overlap;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case that is taken up is corrected or withdrawn, before or meanwhile. */
@QuarkusTest
class AdoptionOfAChangingCaseTest {

    private final String region =
            "LOCAL:" + UUID.randomUUID().toString().substring(0, 18).toUpperCase(Locale.ROOT);

    @Inject
    PublishedCases cases;

    @Inject
    CaseReading reading;

    @SuppressWarnings("NullAway.Init")
    private CaseId published;

    @BeforeEach
    void publishACase() {
        published = cases.joint(aPairing());
    }

    @Test
    void goesOnWhenTheCaseIsWithdrawnButNoneBegins() {
        Response adoption = register(region, published);
        cases.withdraw(seenByOffice());

        step(adoption, "plans", "{}").then().statusCode(200).body("stage", equalTo("PLANNED"));
        register(region + "-2", published)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:case-is-withdrawn"));
    }

    @Test
    void showsNothingOfACaseThatWasWithdrawn() {
        Response adoption = register(region, published);
        cases.withdraw(seenByOffice());

        Response now = as(Tokens.analyst()).get(address(adoption));

        now.then()
                .body("caseTitle", nullValue())
                .body("pairing", nullValue())
                .body("caseWithdrawnAt", notNullValue())
                .body("updatedAt", equalTo(now.path("caseWithdrawnAt")))
                .header("ETag", not(equalTo(adoption.header("ETag"))));
        as(Tokens.analyst())
                .queryParam("updatedSince", now.<String>path("caseWithdrawnAt"))
                .get("/v1/adoptions?region=" + region)
                .then()
                .body("items.caseTitle", contains(nullValue()));
        as(Tokens.analyst())
                .get("/v1/adoption-overviews/cases/" + published)
                .then()
                .body("caseTitle", nullValue())
                .body("pairing", nullValue())
                .body("withdrawnAt", equalTo(now.path("caseWithdrawnAt")))
                .body("byStage.INTERESTED", equalTo(1));
        as(Tokens.analyst())
                .get("/v1/adoption-overviews/regions/" + region)
                .then()
                .body("taken.total", equalTo(1))
                .body("taken.adoptions.caseTitle", contains(nullValue()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void beginsBeforeTheCaseIsWithdrawnOrNotAtAll(boolean swapped) throws Exception {
        CaseView seen = seenByOffice();

        List<Integer> answers = Overlap.of(
                "case_library", swapped, () -> register(region, published).statusCode(), () -> {
                    cases.withdraw(seen);
                    return 200;
                });

        assertThat(answers).isEqualTo(swapped ? List.of(409, 200) : List.of(201, 200));
    }

    @Test
    void isOfTheVersionThatIsPublishedMeanwhile() throws Exception {
        CaseView agreed = cases.withACorrection(seenByOffice());

        List<Integer> versions = Overlap.of(
                "case_library",
                () -> {
                    cases.correct(agreed);
                    return 2;
                },
                () -> register(region, published)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<Integer>path("caseVersion"));

        assertThat(versions).containsExactly(2, 2);
    }

    private CaseView seenByOffice() {
        Caller office = new Caller("office", Set.of("province"), new RegionCode("440000"), null);
        return reading.get(published, office);
    }
}
