package org.jiedui.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.probe.NoteEffects;
import org.jiedui.kit.probe.NoteEvent.NoteWritten;
import org.jiedui.stack.testing.Stack;
import org.junit.jupiter.api.Test;

/** The consumer has done its work, and the database goes away before the commit. */
@QuarkusTest
class LostCommitTest {

    private static final int LOSSES = 6;

    private final UUID note = UUID.randomUUID();
    private final AtomicInteger attempts = new AtomicInteger();

    @Inject
    TestDelivery deliveries;

    @Inject
    NoteEffects effects;

    @Inject
    Sql sql;

    @Test
    void isTriedAgainUntilItSucceedsAndLeavesOneEffect() {
        Reactions reactions = Reactions.named("losing").on(NoteWritten.class, this::leaveAndLoseTheConnection);

        deliveries
                .to(List.of(reactions))
                .deliver(TestDelivery.record(NoteMessages.message(Ids.next(), new NoteWritten(note, "committed"))));

        assertThat(attempts).hasValue(LOSSES + 1);
        assertThat(effects.of(note)).containsExactly("committed");
    }

    private void leaveAndLoseTheConnection(NoteWritten event) {
        effects.leave(event.noteId(), event.title());
        if (attempts.incrementAndGet() > LOSSES) {
            return;
        }
        try (Connection another = Stack.connect("kit");
                PreparedStatement terminate = another.prepareStatement("select pg_terminate_backend(?, 5000)")) {
            terminate.setInt(
                    1, sql.query("select pg_backend_pid()").first(Integer.class).orElseThrow());
            terminate.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
