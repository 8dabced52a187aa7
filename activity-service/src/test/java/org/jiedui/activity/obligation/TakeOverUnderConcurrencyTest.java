package org.jiedui.activity.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.aPlan;
import static org.jiedui.activity.PairingFixture.agreed;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.PlanEvent.Plan;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.junit.jupiter.api.RepeatedTest;

/** Two replicas take in two versions of a plan at once, which happens while their partitions move. */
@QuarkusTest
class TakeOverUnderConcurrencyTest {

    private final ObligationKeeping obligations;

    TakeOverUnderConcurrencyTest(ObligationKeeping obligations) {
        this.obligations = obligations;
    }

    @RepeatedTest(20)
    void comesToWhatBothVersionsMakeThePairOwe() throws Exception {
        PublishedPairing pairing = aPairing();

        atOnce(
                aPlan(pairing, 1, LocalDate.of(2022, 1, 1), symposium(Period.HALF_YEAR)),
                aPlan(pairing, 2, LocalDate.of(2022, 7, 1), symposium(Period.QUARTER)));

        asLiaison(ZHUHAI)
                .queryParam("pairing", pairing.pairingId())
                .get("/v1/obligations")
                .then()
                .statusCode(200)
                .body("items.period.label", containsInAnyOrder("2022-H1", "2022-Q3", "2022-Q4"));
    }

    private void atOnce(Plan one, Plan other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> taken = Stream.of(one, other)
                    .<Future<?>>map(plan -> threads.submit(() -> {
                        start.await();
                        obligations.takeOver(agreed(plan).planId(), plan);
                        return true;
                    }))
                    .toList();
            for (Future<?> each : taken) {
                assertThat(each.get()).isEqualTo(true);
            }
        }
    }

    private static List<CadenceLine> symposium(Period period) {
        return List.of(new CadenceLine(Duty.SYMPOSIUM, period, 1, 1));
    }
}
