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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.event.NoteSender;
import org.jiedui.kit.probe.NoteApi;
import org.jiedui.kit.probe.NoteEffects;
import org.jiedui.kit.probe.NoteEvent.NoteWritten;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UsedUpPoolTest {

    private static final Duration LIMIT = Duration.ofSeconds(2 + 2);

    /** More than the attempts after which an event becomes a dead letter. */
    private static final int ATTEMPTS = 5;

    private final UUID heard = UUID.randomUUID();

    @Inject
    AgroalDataSource pool;

    @Inject
    NoteEffects effects;

    @Test
    void isToldToClientsAndOperatorsAndWaitedForByConsumers() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try (NoteSender sender = new NoteSender()) {
            takeAllInto(taken);
            sender.send(new NoteWritten(heard, "meanwhile"));
            for (int i = 0; i < ATTEMPTS; i++) {
                assertTryAgain(LIMIT, () -> NoteApi.write("meanwhile"));
            }
            assertThat(readiness()).isEqualTo(503);
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }

        await().untilAsserted(() -> assertThat(readiness()).isEqualTo(200));
        await().untilAsserted(() -> assertThat(effects.of(heard)).containsExactly("meanwhile"));
    }

    private void takeAllInto(List<Connection> taken) {
        try {
            while (true) {
                taken.add(pool.getConnection());
            }
        } catch (SQLException usedUp) {
            assertThat(DatabaseFault.in(usedUp)).contains(DatabaseFault.CANNOT_NOW);
        }
    }
}
