package org.jiedui.kit.event;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jiedui.kit.probe.NoteEvent.NoteIgnored;
import org.jiedui.kit.probe.Tally;
import org.jiedui.stack.testing.BlockedSession;
import org.junit.jupiter.api.Test;

/** Two transactions change one aggregate and announce it. The first stops between its event and its commit. */
@QuarkusTest
class LockOrderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final UUID id = UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Inject
    EntityManager entities;

    @Test
    void isTheRowBeforeTheSequenceSoThatNoTwoChangesDeadlock() {
        inTransaction(() -> {
            entities.persist(new Tally(id));
            return id;
        });

        CompletableFuture<Void> second = inTransaction(() -> {
            entities.find(Tally.class, id).count();
            outbox.append(new NoteIgnored(id, "first"));
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(this::changeTheLockedRow);
            BlockedSession.await("kit");
            return waiting;
        });

        assertThat(second).succeedsWithin(PATIENCE);
        assertThat(inTransaction(() -> entities.find(Tally.class, id).number())).isEqualTo(2);
    }

    private void changeTheLockedRow() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.find(Tally.class, id, PESSIMISTIC_WRITE).count();
            outbox.append(new NoteIgnored(id, "second"));
        });
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
