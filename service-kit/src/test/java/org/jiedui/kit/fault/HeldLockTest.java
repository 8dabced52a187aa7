package org.jiedui.kit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jiedui.kit.fault.Probe.assertTryAgain;
import static org.jiedui.kit.fault.Probe.readiness;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.jiedui.kit.event.NoteSender;
import org.jiedui.kit.probe.NoteApi;
import org.jiedui.kit.probe.NoteEffects;
import org.jiedui.kit.probe.NoteEvent.NoteWritten;
import org.jiedui.stack.testing.Stack;
import org.junit.jupiter.api.Test;

/** Somebody holds a lock that everybody needs. */
@QuarkusTest
class HeldLockTest {

    private static final Duration LIMIT = Duration.ofSeconds(2 + 2);

    /** More than the attempts after which an event becomes a dead letter. */
    private static final int ATTEMPTS = 5;

    private final UUID heard = UUID.randomUUID();

    @Inject
    AgroalDataSource pool;

    @Inject
    NoteEffects effects;

    @Test
    void isToldToClientsAndWaitedForByConsumers() throws SQLException {
        try (NoteSender sender = new NoteSender();
                Connection holder = Stack.connect("kit")) {
            lock(holder);
            sender.send(new NoteWritten(heard, "meanwhile"));
            for (int i = 0; i < ATTEMPTS; i++) {
                assertTryAgain(LIMIT, () -> NoteApi.write("meanwhile"));
            }
            assertThat(readiness()).isEqualTo(200);
        }

        await().untilAsserted(() -> assertThat(effects.of(heard)).containsExactly("meanwhile"));
        assertThat(NoteApi.write("afterwards").statusCode()).isEqualTo(201);
    }

    @Test
    void isTakenFromAReplicaWhoseHostHasVanished() throws SQLException {
        Connection vanished = pool.getConnection();
        try (NoteSender sender = new NoteSender()) {
            lock(vanished);
            sender.send(new NoteWritten(heard, "meanwhile"));

            await().ignoreExceptions()
                    .untilAsserted(() -> assertThat(effects.of(heard)).containsExactly("meanwhile"));
            assertThat(NoteApi.write("afterwards").statusCode()).isEqualTo(201);
        } finally {
            vanished.close();
        }
    }

    private static void lock(Connection holder) throws SQLException {
        holder.setAutoCommit(false);
        try (Statement statement = holder.createStatement()) {
            statement.execute("lock table note, note_effect in access exclusive mode");
        }
    }
}
