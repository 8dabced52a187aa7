package org.jiedui.kit.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Forgets what nobody may ask for any more; every replica may run it at any time. */
@ApplicationScoped
class Retention {

    /** Thirteen months and some days: as long as the topics keep theirs, so that a replay finds its inbox. */
    private static final Duration EVENTS = Duration.ofDays(400);

    /** Each deletes a part and is repeated until nothing is left to delete, so that no transaction is long. */
    private static final Map<String, Duration> KEPT = Map.of(
            """
            delete from idempotency_key where ctid in (
              select ctid from idempotency_key where created_at < ? limit 10000)""", Duration.ofHours(24),
            """
            delete from inbox where ctid in (
              select ctid from inbox where received_at < ? limit 10000)""", EVENTS.plusDays(7),
            """
            with oldest as (
                select position, sum(length) over (order by position rows unbounded preceding) as events
                from outbox_published order by position limit 10000),
              forgotten as (
                delete from outbox_published using oldest
                where outbox_published.position = oldest.position and events - length < 10000 and published_at < ?
                returning ordinal, length)
            delete from outbox_event where ordinal = any(array(
              select generate_series(ordinal, ordinal + length - 1) from forgotten))""", EVENTS);

    private final AgroalDataSource dataSource;
    private final Clock clock;

    Retention(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() throws SQLException {
        Instant now = clock.instant();
        try (Connection connection = dataSource.getConnection()) {
            for (Map.Entry<String, Duration> rule : KEPT.entrySet()) {
                forget(connection, rule.getKey(), now.minus(rule.getValue()));
            }
        }
    }

    private static void forget(Connection connection, String part, Instant before) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(part)) {
            delete.setTimestamp(1, Timestamp.from(before));
            while (delete.executeUpdate() > 0) {
                // the next part
            }
        }
    }
}
