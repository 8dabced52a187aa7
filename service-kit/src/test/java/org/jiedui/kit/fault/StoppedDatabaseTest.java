package org.jiedui.kit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jiedui.kit.fault.Probe.assertTryAgain;
import static org.jiedui.kit.fault.Probe.liveness;
import static org.jiedui.kit.fault.Probe.readiness;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jiedui.kit.event.NoteSender;
import org.jiedui.kit.probe.NoteApi;
import org.jiedui.kit.probe.NoteEffects;
import org.jiedui.kit.probe.NoteEvent.NoteWritten;
import org.jiedui.stack.testing.AtOnce;
import org.jiedui.stack.testing.Stack;
import org.junit.jupiter.api.Test;

/** PostgreSQL and all its sessions stand still: connections stay open, and nobody answers. */
@QuarkusTest
class StoppedDatabaseTest {

    /** For a connection and for an answer, as long as the tests wait for them, and something for two slow processors. */
    private static final Duration LIMIT = Duration.ofSeconds(2 + 4 + 2);

    private final UUID heard = UUID.randomUUID();

    @Inject
    NoteEffects effects;

    @Test
    void isToldToClientsAndOperatorsAndWaitedForByConsumers() throws Exception {
        Response note = NoteApi.write("before");
        Stack.postgres().suspend();
        try (NoteSender sender = new NoteSender()) {
            sender.send(new NoteWritten(heard, "meanwhile"));
            assertThat(readiness()).isEqualTo(503);
            assertThat(liveness()).isEqualTo(200);
            AtOnce.all(Stream.generate(() -> asked(note)).limit(20));
            assertThat(readiness()).isEqualTo(503);
            assertThat(liveness()).isEqualTo(200);
        } finally {
            Stack.postgres().resume();
        }

        await().untilAsserted(() -> assertThat(readiness()).isEqualTo(200));
        await().untilAsserted(() -> assertThat(effects.of(heard)).containsExactly("meanwhile"));
        assertThat(NoteApi.read(note).statusCode()).isEqualTo(200);
        assertThat(NoteApi.write("afterwards").statusCode()).isEqualTo(201);
    }

    private static Callable<Boolean> asked(Response note) {
        return () -> {
            assertTryAgain(LIMIT, () -> NoteApi.read(note));
            assertTryAgain(LIMIT, () -> NoteApi.rewrite(note, "changed"));
            return true;
        };
    }
}
