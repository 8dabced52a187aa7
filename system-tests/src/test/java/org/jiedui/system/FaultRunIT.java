package org.jiedui.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;
import org.junit.jupiter.api.Test;

/**
 * Clients of all three services go on while one {@link Fault} after another strikes and heals. What they were told was done is done
 * once, in the databases and on the topics, and has its effect in the service behind; they were told nothing but yes or "not now".
 *
 * <p>In CI each fault strikes once, for three seconds. For longer: {@code -Dfaults.rounds=20 -Dfaults.seconds=30}, and
 * {@code -Dfaults.seed} to repeat an order.
 */
class FaultRunIT {

    private static final int ROUNDS = Integer.getInteger("faults.rounds", 1);
    private static final int SECONDS = Integer.getInteger("faults.seconds", 3);
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());
    /** More than a service has connections. */
    private static final int CLIENTS = 20;

    private static final Duration CAUGHT_UP = Duration.ofMinutes(3);

    private final LocalStack stack = TheStack.get();

    @Test
    void losesNothingAndDoublesNothing() throws Exception {
        Ledger ledger = new Ledger(new Cities(stack));
        try (Workload workload = Workload.of(CLIENTS, ledger)) {
            workload.awaitProgress();
            for (Fault fault : inSomeOrder()) {
                System.out.println("Fault: " + fault);
                fault.strike(stack);
                TimeUnit.SECONDS.sleep(SECONDS);
                fault.heal(stack);
                workload.awaitProgress();
            }
        }
        System.out.println(ledger);

        awaitThatNothingWaits();
        assertThat(ledger.otherAnswers()).isEmpty();
        ledger.compareWith(stack);
    }

    @Test
    void ofPoisonLeavesWhatIsSoundUntouched() throws Exception {
        Ledger ledger = new Ledger(new Cities(stack));
        try (Workload workload = Workload.of(CLIENTS, ledger)) {
            workload.awaitProgress();
            Poison.into(stack);
            workload.awaitProgress();
        }

        awaitThatNothingWaits();
        ledger.compareWith(stack);
        assertThatPutAside(Service.ACTIVITY, Poison.REFUSED_BY_ACTIVITY);
        assertThatPutAside(Service.CASE_LIBRARY, Poison.REFUSED_BY_CASE_LIBRARY);
    }

    private void assertThatPutAside(Service service, List<String> poison) {
        assertThat(Poison.lettersOf(stack, service, poison.size())).containsExactlyInAnyOrderElementsOf(poison);
    }

    private static List<Fault> inSomeOrder() {
        System.out.println("-Dfaults.seed=" + SEED);
        List<Fault> faults = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            faults.addAll(List.of(Fault.values()));
        }
        Collections.shuffle(faults, new Random(SEED));
        return faults;
    }

    private void awaitThatNothingWaits() {
        for (Service service : Service.values()) {
            Tables tables = new Tables(stack, service);
            Awaitility.await(service + " publishes what waits")
                    .atMost(CAUGHT_UP)
                    .ignoreExceptions()
                    .until(() -> tables.count("select count(*) from outbox_waiting") == 0);
            Awaitility.await(service + " is ready").atMost(CAUGHT_UP).until(() -> stack.service(service)
                    .isReady());
        }
    }
}
