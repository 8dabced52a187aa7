package org.jiedui.activity.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.aPlan;
import static org.jiedui.activity.PairingFixture.renewed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.PlanEvent.Plan;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.stack.testing.BlockedSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two replicas take in two plans of a cooperation at once, which happens while their partitions move. */
@QuarkusTest
class TakeOverUnderConcurrencyTest {

    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2022, 7, 1);

    private final ObligationKeeping obligations;

    TakeOverUnderConcurrencyTest(ObligationKeeping obligations) {
        this.obligations = obligations;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void comesToWhatBothVersionsMakeThePairOwe(boolean swapped) throws Exception {
        PublishedPairing pairing = aPairing();
        overlapping(
                swapped,
                aPlan(pairing, 1, JANUARY, symposium(Period.HALF_YEAR)),
                aPlan(pairing, 2, JULY, symposium(Period.QUARTER)));

        assertOwed(pairing, "2022-H1", "2022-Q3", "2022-Q4");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void comesToWhatTwoTermsMakeThePairOwe(boolean swapped) throws Exception {
        PublishedPairing first = aPairing();
        overlapping(
                swapped,
                aPlan(first, 1, JULY, symposium(Period.HALF_YEAR)),
                aPlan(renewed(first), 1, JULY, symposium(Period.QUARTER)));

        assertOwed(first, "2022-H2", "2022-Q3", "2022-Q4");
    }

    private void overlapping(boolean swapped, Plan one, Plan other) throws Exception {
        try (ExecutorService replica = Executors.newSingleThreadExecutor()) {
            Future<?> second = QuarkusTransaction.requiringNew().call(() -> {
                obligations.takeOver(swapped ? other : one);
                Future<?> waiting = replica.submit(() -> obligations.takeOver(swapped ? one : other));
                BlockedSession.await("activity");
                return waiting;
            });
            assertThat(second).succeedsWithin(Duration.ofSeconds(10));
        }
    }

    private static void assertOwed(PublishedPairing pairing, String... periods) {
        asLiaison(ZHUHAI)
                .queryParam("pairing", pairing.pairingId())
                .queryParam("owed", true)
                .get("/v1/obligations")
                .then()
                .statusCode(200)
                .body("items.period.label", containsInAnyOrder(periods));
    }

    private static List<CadenceLine> symposium(Period period) {
        return List.of(new CadenceLine(Duty.SYMPOSIUM, period, 1, 1));
    }
}
