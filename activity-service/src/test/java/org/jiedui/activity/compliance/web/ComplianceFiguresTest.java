package org.jiedui.activity.compliance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.activity.ActivityApi.as;
import static org.jiedui.activity.PairingFixture.CADENCE;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.aPlan;
import static org.jiedui.activity.PairingFixture.agreed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.PairingTopic;
import org.jiedui.events.PlanEvent.Plan;
import org.jiedui.events.PublishedPairing;
import org.jiedui.stack.testing.RecordingDriver;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In provinces and a year of which no other test tells. */
@QuarkusTest
class ComplianceFiguresTest {

    private static final String FIGURES = "/v1/compliance/figures";
    private static final int YEAR = 2019;

    private static boolean told;

    @BeforeEach
    void tellOfThreeOnce() {
        if (told) {
            return;
        }
        told = true;
        PairingTopic.tellAndAwait(
                agreed(plan(aPairing("650100", "630000"))),
                agreed(plan(aPairing("650200", "650400"))),
                agreed(plan(aPairing("LOCAL:TEST-01", "630200"))));
    }

    @Test
    void countACooperationOnceInEveryRegionBelow() {
        as(Tokens.ministry())
                .queryParam("year", YEAR)
                .get(FIGURES)
                .then()
                .statusCode(200)
                .body("region", nullValue())
                .body("cooperations", equalTo(3))
                .body("total.owed", equalTo(60))
                .body("total.overdue", equalTo(60))
                .body(
                        "byDuty.duty",
                        contains("ONLINE_TRAINING", "TECHNICAL_EXCHANGE", "SYMPOSIUM", "MUTUAL_VISIT", "CASE_BATCH"))
                .body("byDuty.fulfilment.owed", contains(36, 12, 6, 3, 3))
                .body("byProgramme.programme", contains("DEMO"))
                .body("byRegion.region", contains("630000", "650000", "LOCAL:TEST"))
                .body("byRegion.name", contains("测试630000", "新疆维吾尔自治区", null))
                .body("byRegion.cooperations", contains(2, 2, 1))
                .body("byRegion.fulfilment.owed", contains(40, 40, 20));
    }

    @Test
    void areThoseOfTheRegionAskedFor() {
        as(Tokens.analyst())
                .queryParam("year", YEAR)
                .queryParam("region", "650000")
                .get(FIGURES)
                .then()
                .body("region", equalTo("650000"))
                .body("cooperations", equalTo(2))
                .body("total.owed", equalTo(40))
                .body("byRegion.region", contains("650100", "650200", "650400"));
    }

    @Test
    void areThoseOfTheCallersRegionIfNoneIsAskedFor() {
        as(Tokens.province("630000"))
                .queryParam("year", YEAR)
                .get(FIGURES)
                .then()
                .body("region", equalTo("630000"))
                .body("cooperations", equalTo(2))
                .body("byRegion.region", contains("630000", "630200"));
    }

    @Test
    void areNotOpenElsewhere() {
        as(Tokens.province("630000"))
                .queryParam("region", "650000")
                .get(FIGURES)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:jiedui:problem:compliance-not-open"));
    }

    @Test
    void areAllZeroWhereNothingIsOwed() {
        as(Tokens.ministry())
                .queryParam("year", YEAR)
                .queryParam("programme", "NONE")
                .get(FIGURES)
                .then()
                .statusCode(200)
                .body("cooperations", equalTo(0))
                .body("total.owed", equalTo(0))
                .body("byDuty", equalTo(List.of()));
    }

    @Test
    void takeOneStatement() {
        assertThat(RecordingDriver.statementsOf(
                        () -> as(Tokens.ministry()).queryParam("year", YEAR).get(FIGURES)))
                .hasSize(1);
    }

    @Test
    void areATableToo() {
        Response table = as(Tokens.analyst()).queryParam("year", YEAR).get(FIGURES + ".csv");

        table.then().statusCode(200).contentType("text/csv");
        assertThat(table.asString().lines())
                .hasSize(1 + 1 + 5 + 1 + 3)
                .contains("2019,all,,,3,60,0,0,0,0,60,0,0,0,", "2019,region,630000,测试630000,2,40,0,0,0,0,40,0,0,0,");
    }

    private static Plan plan(PublishedPairing pairing) {
        return aPlan(pairing, 1, LocalDate.of(YEAR, 1, 1), CADENCE);
    }
}
