package org.jiedui.kit.database;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * Forgets what nobody may ask for any more; every replica may run it at any time. Events that last are not forgotten: they are
 * published again, with their ids, so that their topic always has them (ADR 0016).
 */
@ApplicationScoped
class Retention {

    private static final Duration IDEMPOTENCY_KEYS = Duration.ofHours(24);

    /** Thirteen months and a day, and two days less than topics keep records: what lasts is back before it is gone. */
    private static final Duration PUBLISHED_EVENTS = Duration.ofDays(398);

    /** A week more than topics keep records, so that a replay finds its inbox. */
    private static final Duration INBOX = Duration.ofDays(407);

    private static final String FORGET_KEYS = """
            delete from idempotency_key where ctid in (
              select ctid from idempotency_key where created_at < :before limit 10000)
            returning 1""";

    private static final String FORGET_INBOX = """
            delete from inbox where ctid in (
              select ctid from inbox where received_at < :before limit 10000)
            returning 1""";

    /** An event that already waits, because somebody put it back by hand, is published once. */
    private static final String FORGET_OR_REPUBLISH_EVENTS = """
            with oldest as (
                select position, sum(length) over (order by position rows unbounded preceding) as events
                from outbox_published order by position limit 10000),
              forgotten as (
                delete from outbox_published using oldest
                where outbox_published.position = oldest.position and events - length < 10000 and published_at < :before
                returning ordinal, length),
              republished as (
                insert into outbox_waiting (ordinal, octets)
                select ordinal, octet_length(payload) from outbox_event
                where type = any(:lasting) and ordinal = any(array(
                  select generate_series(ordinal, ordinal + length - 1) from forgotten))
                on conflict do nothing),
              deleted as (
                delete from outbox_event
                where type <> all(:lasting) and ordinal = any(array(
                  select generate_series(ordinal, ordinal + length - 1) from forgotten)))
            select 1 from forgotten""";

    private final Sql sql;
    private final Clock clock;
    private final ArrayOf lasting;

    Retention(Sql sql, Clock clock, RetentionConfig config) {
        this.sql = sql;
        this.clock = clock;
        this.lasting = new ArrayOf("text", config.lasting().orElse(List.of()));
    }

    @Scheduled(
            every = "1h",
            delayed = "{jiedui.retention.delayed}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        Instant now = clock.instant();
        repeat(() -> sql.query(FORGET_KEYS).with("before", now.minus(IDEMPOTENCY_KEYS)));
        repeat(() -> sql.query(FORGET_INBOX).with("before", now.minus(INBOX)));
        repeat(() -> sql.query(FORGET_OR_REPUBLISH_EVENTS)
                .with("before", now.minus(PUBLISHED_EVENTS))
                .with("lasting", lasting));
    }

    /** Part by part until nothing is left, so that no transaction is long. */
    private static void repeat(Supplier<Query> part) {
        while (part.get().first(Integer.class).isPresent()) {
            // the next part
        }
    }
}
