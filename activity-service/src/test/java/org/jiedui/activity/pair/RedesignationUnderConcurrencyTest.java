package org.jiedui.activity.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.activity.Callers.liaison;
import static org.jiedui.activity.PairingFixture.redesignated;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jiedui.activity.PairingFixture;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.database.Ids;
import org.junit.jupiter.api.RepeatedTest;

/** Pairings have other partitions than parties: two replicas take in a pairing and what becomes of its side at once. */
@QuarkusTest
class RedesignationUnderConcurrencyTest {

    private final PairKeeping pairs;

    RedesignationUnderConcurrencyTest(PairKeeping pairs) {
        this.pairs = pairs;
    }

    @RepeatedTest(20)
    void leavesNoPairingUnderAFormerCode() throws Exception {
        String code =
                "LOCAL:" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT).substring(0, 18);
        PublishedPairing pairing = PairingFixture.aPairing("440400", code);
        PublishedParty became = new PublishedParty(code + "-82", "测试");
        PartyRedesignated redesignated =
                redesignated(Ids.next(), pairing.partner(), became, LocalDate.of(2019, 12, 26));

        atOnce(() -> pairs.keep(pairing), () -> pairs.follow(redesignated));

        PairView seen = pairs.get(new PairingId(pairing.pairingId()), liaison(became.region()));
        assertThat(seen.published().partner()).isEqualTo(became);
    }

    private static void atOnce(Runnable... deliveries) throws Exception {
        CyclicBarrier start = new CyclicBarrier(deliveries.length);
        try (ExecutorService threads = Executors.newFixedThreadPool(deliveries.length)) {
            List<Future<?>> taken = Stream.of(deliveries)
                    .<Future<?>>map(delivery -> threads.submit(() -> {
                        start.await();
                        delivery.run();
                        return true;
                    }))
                    .toList();
            for (Future<?> each : taken) {
                assertThat(each.get()).isEqualTo(true);
            }
        }
    }
}
