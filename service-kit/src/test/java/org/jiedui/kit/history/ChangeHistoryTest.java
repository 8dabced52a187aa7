package org.jiedui.kit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiedui.kit.probe.NoteApi.id;
import static org.jiedui.kit.probe.NoteApi.rewrite;
import static org.jiedui.kit.probe.NoteApi.write;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.util.UUID;
import org.jiedui.stack.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangeHistoryTest {

    private static final Instant NOON = Instant.parse("2029-01-01T04:00:00.000001Z");
    private static final Attribution SOMEBODY = new Attribution("liaison", "a unit", null, null);

    @Inject
    ChangeHistory history;

    @Inject
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void tellsInOrderWhoChangedWhatAndWhen() {
        clock.set(NOON);
        Response note = write("remembered");
        Response changed = rewrite(note, "changed");
        clock.set(NOON.plusSeconds(1));
        rewrite(changed, "changed again");

        assertThat(history.of(id(note)))
                .containsExactly(
                        new HistoryEntry(NOON, "written", "liaison", "liaison of 440400", null, null),
                        new HistoryEntry(NOON, "rewritten", "liaison", "liaison of 440400", null, null),
                        new HistoryEntry(NOON.plusSeconds(1), "rewritten", "liaison", "liaison of 440400", null, null));
    }

    @Test
    void keepsReasonAndDocument() {
        UUID aggregate = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> history.record(
                        aggregate, "ended", SOMEBODY.because("约定期满").on("会议纪要第3号（测试）")));

        assertThat(history.of(aggregate))
                .singleElement()
                .returns("约定期满", HistoryEntry::reason)
                .returns("会议纪要第3号（测试）", HistoryEntry::document);
    }

    @Test
    void remembersNothingOfAChangeThatWasRolledBack() {
        UUID aggregate = UUID.randomUUID();
        QuarkusTransaction.begin();
        history.record(aggregate, "ended", SOMEBODY);
        QuarkusTransaction.rollback();

        assertThat(history.of(aggregate)).isEmpty();
    }

    @Test
    void belongsToTheTransactionOfTheChange() {
        assertThatExceptionOfType(TransactionalException.class)
                .isThrownBy(() -> history.record(UUID.randomUUID(), "ended", SOMEBODY));
    }
}
