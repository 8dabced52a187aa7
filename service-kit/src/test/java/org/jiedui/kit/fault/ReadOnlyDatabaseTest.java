package org.jiedui.kit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jiedui.kit.fault.Probe.assertTryAgain;
import static org.jiedui.kit.fault.Probe.readiness;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.jiedui.kit.event.NoteSender;
import org.jiedui.kit.probe.NoteApi;
import org.jiedui.kit.probe.NoteEffects;
import org.jiedui.kit.probe.NoteEvent.NoteWritten;
import org.jiedui.stack.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadOnlyDatabaseTest {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final UUID heard = UUID.randomUUID();

    @Inject
    NoteEffects effects;

    @Test
    void isToldToClientsAndOperatorsAndWaitedForByConsumers() throws InterruptedException {
        Response note = NoteApi.write("before");
        readOnly("set default_transaction_read_only = on");
        try (NoteSender sender = new NoteSender()) {
            await().untilAsserted(() -> assertThat(readiness()).isEqualTo(503));
            sender.send(new NoteWritten(heard, "meanwhile"));
            assertTryAgain(LIMIT, () -> NoteApi.write("meanwhile"));
            assertTryAgain(LIMIT, () -> NoteApi.rewrite(note, "meanwhile"));
            assertThat(NoteApi.read(note).statusCode()).isEqualTo(200);
            Thread.sleep(Duration.ofSeconds(1));
        } finally {
            readOnly("reset default_transaction_read_only");
        }

        await().untilAsserted(() -> assertThat(readiness()).isEqualTo(200));
        await().untilAsserted(() -> assertThat(effects.of(heard)).containsExactly("meanwhile"));
        assertThat(NoteApi.rewrite(note, "afterwards").statusCode()).isEqualTo(200);
    }

    /** Sessions that were opened meanwhile would stay as they are. */
    @Test
    void isForgottenWithItsSessions() {
        Stack.postgres().administer("kit", "alter database kit set default_transaction_read_only = on");
        try {
            Stack.postgres().administer("kit", """
                    select pg_terminate_backend(pid, 5000) from pg_stat_activity
                    where datname = 'kit' and pid <> pg_backend_pid()""");
            await().untilAsserted(() -> assertThat(readiness()).isEqualTo(503));
        } finally {
            Stack.postgres().administer("postgres", "alter database kit reset default_transaction_read_only");
        }

        await().untilAsserted(() -> assertThat(readiness()).isEqualTo(200));
        await().untilAsserted(() ->
                assertThat(NoteApi.write("afterwards").statusCode()).isEqualTo(201));
    }

    private static void readOnly(String setting) {
        Stack.postgres().administer("postgres", "alter system " + setting);
        Stack.postgres().administer("postgres", "select pg_reload_conf()");
    }
}
