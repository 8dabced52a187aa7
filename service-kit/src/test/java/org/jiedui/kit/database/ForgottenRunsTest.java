package org.jiedui.kit.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiedui.kit.event.OutboxDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Retention, where one row stands for many events. */
@QuarkusTest
class ForgottenRunsTest {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Instant NOW = Instant.parse("2024-06-01T00:00:00Z");
    private static final String LONG_AGO = "2023-01-01";
    private static final String LATELY = "2024-05-01";

    private OutboxDatabase database;

    @BeforeEach
    void createDatabase() throws SQLException, IOException {
        database = OutboxDatabase.create("forgotten_runs_" + DATABASES.incrementAndGet());
    }

    @Test
    void takeTheirEventsWithThemAndNoOthers() throws SQLException {
        publish(1, 3, LONG_AGO);
        publish(4, 1, LONG_AGO);
        publish(7, 2, LONG_AGO);
        publish(9, 4, LATELY);
        database.execute(
                "insert into outbox_waiting (ordinal, octets) select ordinal, 2 from outbox_event where ordinal in (5, 6)");

        forget();

        assertThat(database.number("select count(*) from outbox where position is not null"))
                .isEqualTo(4);
        assertThat(database.number("select min(ordinal) from outbox where position is not null"))
                .isEqualTo(9);
        assertThat(database.number("select count(*) from outbox_event where ordinal in (5, 6)"))
                .isEqualTo(2);
        assertThat(database.number("select count(*) from outbox_event")).isEqualTo(6);
    }

    @Test
    void areForgottenToTheLastHoweverMany() throws SQLException {
        publish(1, 10_000, LONG_AGO);
        publish(10_001, 9_999, LONG_AGO);
        publish(20_000, 10_000, LONG_AGO);
        publish(30_000, 1, LATELY);

        forget();

        assertThat(database.number("select count(*) from outbox_event")).isEqualTo(1);
        assertThat(database.number("select count(*) from outbox_published")).isEqualTo(1);
    }

    @Test
    void putEventsThatLastBackOnTheListAndGoOn() throws SQLException {
        publish(1, 10_000, LONG_AGO);
        database.execute("update outbox_event set type = 'lasting'");
        publish(10_001, 3, LONG_AGO);

        forget();

        assertThat(database.number("select count(*) from outbox_event")).isEqualTo(10_000);
        assertThat(database.number("select max(ordinal) from outbox_waiting")).isEqualTo(10_000);
        assertThat(database.waiting()).isEqualTo(10_000);
        assertThat(database.number("select count(*) from outbox_published")).isZero();
    }

    /** Makes all events up to the run's end that are not there yet, so that between runs some wait. */
    private void publish(long first, int length, String day) throws SQLException {
        database.execute("""
                insert into outbox_event (id, aggregatetype, aggregateid, type, seq, payload, created_at)
                select uuidv7(), 'topic', uuidv7(), 'type', 1, '{}', now()
                from generate_series((select coalesce(max(ordinal), 0) + 1 from outbox_event), %d)""".formatted(first + length - 1));
        database.execute("""
                with progress as (
                  update outbox_progress set last_position = last_position + %2$d returning last_position - %2$d + 1 as start)
                insert into outbox_published (position, ordinal, length, published_at)
                select start, %1$d, %2$d, timestamptz '%3$s 00:00Z' from progress""".formatted(first, length, day));
    }

    private void forget() throws SQLException {
        try (AgroalDataSource dataSource = database.dataSource("retention")) {
            new Retention(new Sql(dataSource, () -> {}), Clock.fixed(NOW, ZoneOffset.UTC), new Lasting()).forget();
        }
    }

    private record Lasting() implements RetentionConfig {
        @Override
        public Optional<List<String>> lasting() {
            return Optional.of(List.of("lasting"));
        }

        @Override
        public Duration delayed() {
            return Duration.ZERO;
        }
    }
}
