package org.jiedui.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.probe.NoteEffects;
import org.jiedui.kit.probe.NoteEvent.NoteWritten;
import org.junit.jupiter.api.Test;

/** Replicas that get the same event at once, as around a rebalance of their consumer group. */
@QuarkusTest
class ParallelDeliveryTest {

    private static final int REPLICAS = 8;

    private final UUID note = UUID.randomUUID();

    @Inject
    EventDelivery delivery;

    @Inject
    NoteEffects effects;

    @Test
    void takesEffectOnce() throws Exception {
        String message = NoteMessages.message(Ids.next(), new NoteWritten(note, "together"));
        CyclicBarrier start = new CyclicBarrier(REPLICAS);
        try (ExecutorService threads = Executors.newFixedThreadPool(REPLICAS)) {
            List<Future<?>> deliveries = new ArrayList<>();
            for (int replica = 0; replica < REPLICAS; replica++) {
                deliveries.add(threads.submit(() -> {
                    start.await();
                    delivery.deliver(TestDelivery.record(message));
                    return true;
                }));
            }
            for (Future<?> one : deliveries) {
                one.get();
            }
        }

        assertThat(effects.of(note)).containsExactly("together");
    }
}
