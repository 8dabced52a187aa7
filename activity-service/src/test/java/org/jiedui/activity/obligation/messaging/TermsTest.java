package org.jiedui.activity.obligation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.aPlan;
import static org.jiedui.activity.PairingFixture.activated;
import static org.jiedui.activity.PairingFixture.agreed;
import static org.jiedui.activity.PairingFixture.ended;
import static org.jiedui.activity.PairingFixture.renewed;
import static org.jiedui.activity.PairingFixture.resumed;
import static org.jiedui.activity.PairingFixture.suspended;
import static org.jiedui.activity.PairingTopic.tellAndAwait;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jiedui.activity.ActivityTopic;
import org.jiedui.activity.PairingTopic;
import org.jiedui.events.CaseEvent.CasePublished;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.PlanEvent.PlanAgreed;
import org.jiedui.events.PublishedCase;
import org.jiedui.events.PublishedEvent;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.database.Ids;
import org.junit.jupiter.api.Test;

/** A technical exchange each quarter of 2022, and what becomes of it when the terms end, rest or go on. */
@QuarkusTest
class TermsTest {

    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 1);
    private static final Instant FEBRUARY = Instant.parse("2022-02-01T02:00:00Z");
    private static final Instant JULY = Instant.parse("2022-07-01T02:00:00Z");

    private final PublishedPairing pairing = aPairing();
    private final PlanAgreed plan = quarterly(pairing, JANUARY);

    @Test
    void leaveNothingOwedAfterAnEarlyEnd() {
        tellAndAwait(activated(pairing, JANUARY, null), plan, ended(pairing, LocalDate.of(2022, 5, 15)));

        assertOwed("2022-Q1", "2022-Q2");
        obligations().body("items.findAll { !it.owed }.notOwedBecause", contains("ENDED", "ENDED"));
    }

    @Test
    void leaveNothingOwedAfterTheirLastDay() {
        tellAndAwait(plan, activated(pairing, JANUARY, LocalDate.of(2022, 3, 31)));

        assertOwed("2022-Q1");
    }

    @Test
    void tellReadersOfTheTopicWhatIsOwedAndWhatNoLonger() {
        tellAndAwait(activated(pairing, JANUARY, null), plan);
        String last = obligations().extract().path("items.find { it.period.label == '2022-Q4' }.id");
        tellAndAwait(ended(pairing, LocalDate.of(2022, 5, 15)));

        try (ActivityTopic topic = ActivityTopic.fromStart()) {
            List<JsonNode> events = topic.await(last, 2);
            assertThat(events)
                    .extracting(event -> event.path("type").asText())
                    .containsExactly("org.jiedui.obligation.opened.v1", "org.jiedui.obligation.closed.v1");
            assertThat(events.getFirst().at("/data/obligation/due").asText()).isEqualTo("2022-12-31");
            assertThat(events.getLast().at("/data/because").asText()).isEqualTo("ENDED");
        }
    }

    @Test
    void saySinceWhenItIsOwedNoLonger() {
        tellAndAwait(activated(pairing, JANUARY, null), plan);
        String before = obligations().extract().path("items[0].updatedAt");
        tellAndAwait(ended(pairing, LocalDate.of(2022, 5, 15)));

        asLiaison(ZHUHAI)
                .queryParam("pairing", pairing.pairingId())
                .queryParam("updatedSince", before)
                .get("/v1/obligations")
                .then()
                .body("items.findAll { !it.owed }.period.label", containsInAnyOrder("2022-Q3", "2022-Q4"));
    }

    @Test
    void oweNothingForAPeriodThatLiesInsideASuspension() {
        tellAndAwait(
                activated(pairing, JANUARY, null),
                plan,
                suspended(pairing, FEBRUARY),
                resumed(pairing, FEBRUARY, JULY));

        assertOwed("2022-Q1", "2022-Q3", "2022-Q4");
        obligations().body("items.findAll { !it.owed }.notOwedBecause", contains("SUSPENDED"));
    }

    @Test
    void oweAPeriodOnceWhenTheyAreRenewedWithinIt() {
        PublishedPairing next = renewed(pairing);
        tellAndAwait(
                activated(pairing, JANUARY, null),
                plan,
                quarterly(next, LocalDate.of(2022, 5, 16)),
                ended(pairing, LocalDate.of(2022, 5, 15)),
                activated(next, LocalDate.of(2022, 5, 16), null));

        assertOwed("2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4");
        obligations()
                .body(
                        "items.find { it.period.label == '2022-Q2' }.pairing.pairingId",
                        equalTo(next.pairingId().toString()));
    }

    @Test
    void comeToTheSameInAnyOrder() {
        List<PublishedEvent> events = new ArrayList<>(List.of(
                activated(pairing, JANUARY, null),
                plan,
                suspended(pairing, FEBRUARY),
                resumed(pairing, FEBRUARY, JULY),
                ended(pairing, LocalDate.of(2022, 8, 1))));
        Collections.reverse(events);
        tellAndAwait(events.toArray(PublishedEvent[]::new));
        tellAndAwait(events.getFirst(), events.getLast());

        assertOwed("2022-Q1", "2022-Q3");
    }

    @Test
    void areMetByCasesThatWerePublishedBeforeThePlanWasKnown() {
        CadenceLine yearly = new CadenceLine(Duty.CASE_BATCH, Period.YEAR, 1, 1);
        CasePublished published = published(CaseOwner.BOTH);
        PairingTopic.tell("jiedui.case.events", PairingTopic.message(published));
        tellAndAwait(agreed(aPlan(pairing, 1, JANUARY, List.of(yearly))));
        PairingTopic.tell("jiedui.case.events", PairingTopic.message(published));

        await().untilAsserted(() -> obligations()
                .body("items.state", contains("HELD"))
                .body("items[0].legs.heldOn", contains("2022-12-08")));
    }

    @Test
    void areNotMetByACaseThatIsOneSidesOwn() {
        CadenceLine yearly = new CadenceLine(Duty.CASE_BATCH, Period.YEAR, 1, 1);
        tellAndAwait(agreed(aPlan(pairing, 1, JANUARY, List.of(yearly))), published(CaseOwner.LEADING));

        obligations().body("items.state", contains("OVERDUE"));
    }

    private CasePublished published(CaseOwner owner) {
        PublishedCase typicalCase = new PublishedCase(Ids.next(), pairing, owner, null, "示例案例", 1);
        return new CasePublished(
                typicalCase,
                null,
                2022,
                LocalDate.of(2022, 12, 8),
                CaseKind.INSTITUTIONAL,
                "PUBLIC_PLACE",
                List.of(Topic.MECHANISM));
    }

    private void assertOwed(String... periods) {
        obligations().body("items.findAll { it.owed }.period.label", containsInAnyOrder(periods));
    }

    private ValidatableResponse obligations() {
        return asLiaison(ZHUHAI)
                .queryParam("pairing", pairing.pairingId())
                .get("/v1/obligations")
                .then()
                .statusCode(200);
    }

    private static PlanAgreed quarterly(PublishedPairing pairing, LocalDate from) {
        CadenceLine line = new CadenceLine(Duty.TECHNICAL_EXCHANGE, Period.QUARTER, 1, 1);
        return agreed(aPlan(pairing, 1, from, List.of(line)));
    }
}
