package org.jiedui.kit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jiedui.kit.fault.Probe.assertTryAgain;
import static org.jiedui.kit.fault.Probe.readiness;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.jiedui.kit.event.NoteSender;
import org.jiedui.kit.probe.NoteApi;
import org.jiedui.kit.probe.NoteEffects;
import org.jiedui.kit.probe.NoteEvent.NoteWritten;
import org.jiedui.stack.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What needs a page more than there is gets the SQLSTATE that PostgreSQL has for it; what needs none succeeds. */
@QuarkusTest
class FullDiskTest {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final UUID heard = UUID.randomUUID();

    @Inject
    NoteEffects effects;

    @BeforeEach
    void fill() {
        await().untilAsserted(() ->
                assertThat(readiness()).as("no doubt is left from before").isEqualTo(200));
        administer("""
                create function full_disk() returns trigger language plpgsql as $$
                begin raise exception 'no space left on device' using errcode = 'disk_full'; end $$""");
        administer("""
                create function full_disk_ddl() returns event_trigger language plpgsql as $$
                begin raise exception 'no space left on device' using errcode = 'disk_full'; end $$""");
        administer("create trigger full_disk before insert on note execute function full_disk()");
        administer("create trigger full_disk before insert on note_effect execute function full_disk()");
        administer("""
                create event trigger full_disk on ddl_command_start when tag in ('CREATE TABLE AS')
                execute function full_disk_ddl()""");
    }

    @AfterEach
    void empty() {
        administer("drop event trigger if exists full_disk");
        administer("drop function full_disk cascade");
        administer("drop function full_disk_ddl");
    }

    @Test
    void isToldToClientsAndOperatorsAndWaitedForByConsumers() {
        try (NoteSender sender = new NoteSender()) {
            assertThat(readiness()).as("nothing has needed a page").isEqualTo(200);
            assertTryAgain(LIMIT, () -> NoteApi.write("meanwhile"));
            assertThat(readiness()).isEqualTo(503);
            sender.send(new NoteWritten(heard, "meanwhile"));
            await().pollDelay(Duration.ofSeconds(1))
                    .untilAsserted(() -> assertThat(readiness()).isEqualTo(503));
        }

        administer("drop event trigger full_disk");
        administer("drop trigger full_disk on note");
        administer("drop trigger full_disk on note_effect");

        await().untilAsserted(() -> assertThat(readiness()).isEqualTo(200));
        await().untilAsserted(() -> assertThat(effects.of(heard)).containsExactly("meanwhile"));
        assertThat(NoteApi.write("afterwards").statusCode()).isEqualTo(201);
    }

    private static void administer(String statement) {
        Stack.postgres().administer("kit", statement);
    }
}
