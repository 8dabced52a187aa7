package org.jiedui.activity.obligation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.aPlan;
import static org.jiedui.activity.PairingFixture.agreed;
import static org.jiedui.activity.PairingFixture.amended;
import static org.jiedui.activity.PairingTopic.awaitAllTold;
import static org.jiedui.activity.PairingTopic.message;
import static org.jiedui.activity.PairingTopic.tell;
import static org.jiedui.activity.PairingTopic.tellAndAwait;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.ActivityApi;
import org.jiedui.activity.ActivityBody;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.PlanEvent.PlanAgreed;
import org.jiedui.events.PlanEvent.PlanAmended;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.events.vocabulary.SessionKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Quarterly exchanges, half-yearly symposiums from January 2022 on; from July on two exchanges and no symposium. */
@QuarkusTest
class PlanAmendedTest {

    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2022, 7, 1);

    private final PublishedPairing pairing = aPairing();
    private final PlanAgreed first = agreed(aPlan(pairing, 1, JANUARY, List.of(exchanges(1), symposium())));
    private final PlanAmended second = amended(aPlan(pairing, 2, JULY, List.of(exchanges(2))));

    @Test
    void addsWhatIsNewlyOwedAndRemovesWhatNoLongerIs() {
        tellAndAwait(first, second);

        assertOwedByBoth();
    }

    @Test
    void comesToTheSameInAnyOrderAndHoweverOftenItIsTold() {
        tell(message(second));
        tell(message(second));
        tell(message(first));
        tell(message(second));
        tell(message(first));
        awaitAllTold();

        assertOwedByBoth();
    }

    @Test
    void neverLetsALowerVersionGoBeforeAHigherOne() {
        PlanAmended third = amended(aPlan(pairing, 3, JULY, List.of(symposium())));
        tellAndAwait(first, third, second);

        owed().body("items.findAll { it.period.from >= '2022-07-01' }.duty", contains("SYMPOSIUM"))
                .body("items.findAll { it.period.from >= '2022-07-01' }.planVersion", contains(3));
    }

    @Nested
    class WhenSomethingIsPlannedForWhatIsDropped {

        private Response planned() {
            tellAndAwait(first);
            String id = obligations()
                    .extract()
                    .path("items.find { it.duty == 'SYMPOSIUM' && it.period.label == '2022-H2' }.id");
            Response symposium = asLiaison(ZHUHAI).get("/v1/obligations/" + id);
            ActivityApi.held(
                    ActivityBody.of(pairing).kind(SessionKind.SYMPOSIUM, null).discharging(symposium, 1));
            return symposium;
        }

        @Test
        void keepsWhatWasHeldMarkedAsNoLongerOwed() {
            Response symposium = planned();
            tellAndAwait(second);

            asLiaison(ZHUHAI)
                    .get("/v1/obligations/" + ActivityApi.id(symposium))
                    .then()
                    .statusCode(200)
                    .body("owed", equalTo(false))
                    .body("notOwedBecause", equalTo("AMENDED"))
                    .body("$", not(hasKey("state")))
                    .body("legs.standing", contains("HELD"));
        }

        @Test
        void owesItAgainWhenALaterAmendmentHasItAgain() {
            Response symposium = planned();
            tellAndAwait(second, amended(aPlan(pairing, 3, JULY, List.of(exchanges(1), symposium()))));

            asLiaison(ZHUHAI)
                    .get("/v1/obligations/" + ActivityApi.id(symposium))
                    .then()
                    .body("owed", equalTo(true))
                    .body("state", equalTo("HELD"))
                    .body("planVersion", equalTo(3));
            asLiaison(ZHUHAI)
                    .get("/v1/obligations/" + ActivityApi.id(symposium) + "/history")
                    .then()
                    .body("items.change", contains("owed", "amended", "owed"))
                    .body("items.version", contains(1, 1, 3));
        }
    }

    @Test
    void owesAShorterPeriodThatBeginsOnTheSameDayAsOneThatWasHeld() {
        tellAndAwait(first);
        String quarter = obligations().extract().path("items.find { it.period.label == '2022-Q1' }.id");
        ActivityApi.held(ActivityBody.of(pairing)
                .kind(SessionKind.TECHNICAL_EXCHANGE, null)
                .discharging(asLiaison(ZHUHAI).get("/v1/obligations/" + quarter), 1));

        CadenceLine monthly = new CadenceLine(Duty.TECHNICAL_EXCHANGE, Period.MONTH, 1, 1);
        tellAndAwait(amended(aPlan(pairing, 2, JANUARY, List.of(monthly))));

        obligations()
                .body("items.findAll { it.owed }.size()", equalTo(12))
                .body("items.findAll { it.owed }.period.label", hasItem("2022-01"))
                .body(
                        "items.findAll { !it.owed }.period.label",
                        containsInAnyOrder("2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4", "2022-H1", "2022-H2"));
    }

    @Test
    void readsAPlanThatWasPublishedBeforeWeeksCouldBeBlocked() {
        String published = message(first);
        assertThat(published).doesNotContain("blockedWeeks");
        tell(published);
        awaitAllTold();

        obligations().body("items.size()", equalTo(6));
    }

    private void assertOwedByBoth() {
        obligations().body("items.findAll { !it.owed }.period.label", contains("2022-H2"));
        owed().body("items.size()", equalTo(7))
                .body(
                        "items.findAll { it.planVersion == 1 }.period.label",
                        containsInAnyOrder("2022-Q1", "2022-Q2", "2022-H1"))
                .body(
                        "items.findAll { it.planVersion == 2 }.period.label",
                        containsInAnyOrder("2022-Q3", "2022-Q3", "2022-Q4", "2022-Q4"));
    }

    private static CadenceLine exchanges(int count) {
        return new CadenceLine(Duty.TECHNICAL_EXCHANGE, Period.QUARTER, count, 1);
    }

    private static CadenceLine symposium() {
        return new CadenceLine(Duty.SYMPOSIUM, Period.HALF_YEAR, 1, 1);
    }

    /** What went is in the list, too, and says why. */
    private ValidatableResponse owed() {
        obligations().body("items.findAll { !it.owed }.notOwedBecause", everyItem(equalTo("AMENDED")));
        return asLiaison(ZHUHAI)
                .queryParam("pairing", pairing.pairingId())
                .queryParam("owed", true)
                .get("/v1/obligations")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse obligations() {
        return asLiaison(ZHUHAI)
                .queryParam("pairing", pairing.pairingId())
                .get("/v1/obligations")
                .then()
                .statusCode(200);
    }
}
