package org.jiedui.kit.event.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiedui.kit.event.OutboxDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the relay reads and writes where the ordinals have gaps, as transactions leave that were rolled back. */
@QuarkusTest
class WaitingEventsTest {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final int BATCH = 2_000;
    private static final Instant NOW = Instant.parse("2022-12-14T01:00:00Z");

    private static final String PUBLISHED = "select ordinal from outbox where position is not null order by position";
    private static final String POSITIONS = "select position from outbox where position is not null order by position";
    private static final String LEFT = "select ordinal from outbox_waiting order by ordinal";

    private OutboxDatabase database;
    private Connection connection;

    @BeforeEach
    void createDatabase() throws SQLException, IOException {
        database = OutboxDatabase.create("waiting_events_" + DATABASES.incrementAndGet());
        connection = database.connect();
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void haveTheirPlacesInTheOrderOfTheirOrdinals() throws SQLException {
        fill(9);
        forget("ordinal in (3, 6, 7)");

        List<Long> read = readAndMark(BATCH);

        assertThat(read).containsExactly(1L, 2L, 4L, 5L, 8L, 9L);
        assertThat(numbers(PUBLISHED)).isEqualTo(read);
        assertThat(numbers(POSITIONS)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(numbers(LEFT)).isEmpty();
    }

    @Test
    void haveTheirPlacesInTheOrderOfTheirOrdinalsEvenIfTheirRunsAreMarkedInAnother() throws SQLException {
        fill(6);
        forget("ordinal = 3");

        new WaitingEvents(connection, BATCH).markSent(List.of(new Run(4, 3), new Run(1, 2)), NOW);

        assertThat(numbers(PUBLISHED)).containsExactly(1L, 2L, 4L, 5L, 6L);
        assertThat(numbers(POSITIONS)).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void havePlacesBesideThoseOfARelayThatKnowsNoRuns() throws SQLException {
        fill(6);
        readAndMark(3);
        markAsBeforeThereWereRuns(4);
        readAndMark(BATCH);

        assertThat(numbers(PUBLISHED)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(numbers(POSITIONS)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(numbers(LEFT)).isEmpty();
    }

    @Test
    void haveAnotherPlaceWhenPutBackFromTheMiddleOfARun() throws SQLException {
        fill(5);
        readAndMark(BATCH);
        database.execute("insert into outbox_waiting (ordinal, octets) values (3, 1)");

        assertThat(readAndMark(BATCH)).containsExactly(3L);

        assertThat(numbers(PUBLISHED)).containsExactly(1L, 2L, 3L, 4L, 5L, 3L);
        assertThat(numbers(POSITIONS)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void areFoundBehindManyThatAreGone() throws SQLException {
        fill(8);
        database.execute("delete from outbox_event where ordinal not in (2, 8)");

        assertThat(readAndMark(2)).containsExactly(2L);
        assertThat(readAndMark(2)).containsExactly(8L);

        assertThat(readAndMark(2)).isEmpty();
        assertThat(numbers(LEFT)).isEmpty();
    }

    @Test
    void areReadAndMarkedInManyRunsWithoutReadingOthers() throws SQLException {
        fill(20_000);
        forget("ordinal % 50 = 0");
        database.execute("delete from outbox_waiting where ordinal <= 10000");
        database.execute("analyze");
        planAsIfTheTableExceededTheMemory();

        assertThat(readAndMark(BATCH)).hasSize(BATCH);

        assertThat(rowsTouched()).isLessThan(4 * BATCH);
    }

    private void fill(int events) throws SQLException {
        database.execute("""
                with event as (
                  insert into outbox_event (id, aggregatetype, aggregateid, type, seq, payload, created_at)
                  select uuidv7(), 'topic', uuidv7(), 'type', 1, rpad('{}', 700), now() from generate_series(1, %d)
                  returning ordinal)
                insert into outbox_waiting (ordinal, octets) select ordinal, 700 from event""".formatted(events));
    }

    /** As if those had been rolled back. */
    private void forget(String which) throws SQLException {
        database.execute("delete from outbox_waiting where " + which + "; delete from outbox_event where " + which);
    }

    private List<Long> readAndMark(int limit) throws SQLException {
        WaitingEvents waiting = new WaitingEvents(connection, limit);
        List<Long> ordinals =
                waiting.beside(List.of()).stream().map(WaitingEvent::ordinal).toList();
        waiting.markSent(Run.of(ordinals), NOW);
        return ordinals;
    }

    /** What a replica of the version before does during an upgrade. */
    private void markAsBeforeThereWereRuns(long ordinal) throws SQLException {
        database.execute("""
                with gone as (delete from outbox_waiting where ordinal = %1$d),
                  progress as (update outbox_progress set last_position = last_position + 1 returning last_position)
                insert into outbox_published (position, ordinal, published_at)
                select last_position, %1$d, now() from progress""".formatted(ordinal));
    }

    private List<Long> numbers(String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            List<Long> numbers = new ArrayList<>();
            while (row.next()) {
                numbers.add(row.getLong(1));
            }
            return numbers;
        }
    }

    /** In one transaction, whose rows are counted, and in one process. */
    private void planAsIfTheTableExceededTheMemory() throws SQLException {
        connection.setAutoCommit(false);
        try (Statement settings = connection.createStatement()) {
            settings.execute("set local effective_cache_size = '8kB'; set local max_parallel_workers_per_gather = 0");
        }
    }

    /** How many rows PostgreSQL looked at in this transaction, by its own count. */
    private long rowsTouched() throws SQLException {
        return numbers("""
                select sum(seq_tup_read + idx_tup_fetch)::bigint from pg_stat_xact_user_tables
                where relname in ('outbox_event', 'outbox_waiting')""").getFirst();
    }
}
