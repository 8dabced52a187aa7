package org.jiedui.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jiedui.kit.database.Sql;

/**
 * The keys seen, each kept in the transaction of the change it guards: a crash leaves both or neither.
 *
 * <p>An advisory lock held by the running transaction tells a second request at once that the first is not done.
 */
@ApplicationScoped
class IdempotencyKeys {

    static final Duration KEPT = Duration.ofHours(24);

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String FIND = """
            select request_hash, status, location, entity_tag, body from idempotency_key
            where caller = ? and key = ? and created_at > ?""";
    private static final String REMEMBER = """
            insert into idempotency_key as k (caller, key, request_hash, status, location, entity_tag, body, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (caller, key) do update set request_hash = excluded.request_hash, status = excluded.status,
              location = excluded.location, entity_tag = excluded.entity_tag, body = excluded.body,
              created_at = excluded.created_at""";

    private final Sql sql;
    private final Clock clock;

    IdempotencyKeys(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Takes the key for the running transaction, or finds the answer it led to before.
     *
     * @throws KeyStillRunning if another transaction holds it
     * @throws KeyUsedForAnotherRequest if it led to an answer to another request
     */
    Optional<RememberedAnswer> take(ScopedKey key, byte[] requestHash) {
        String name = key.caller() + '\n' + key.key();
        if (!sql.first(LOCK, row -> row.getBoolean(1), name).orElseThrow()) {
            throw new KeyStillRunning();
        }
        Instant since = clock.instant().minus(KEPT);
        return sql.first(FIND, row -> answer(row, requestHash), key.caller(), key.key(), since);
    }

    void remember(ScopedKey key, byte[] requestHash, RememberedAnswer answer) {
        sql.change(
                REMEMBER,
                key.caller(),
                key.key(),
                requestHash,
                answer.status(),
                answer.location(),
                answer.entityTag(),
                answer.body(),
                clock.instant());
    }

    private static RememberedAnswer answer(ResultSet row, byte[] requestHash) throws SQLException {
        if (!Arrays.equals(row.getBytes(1), requestHash)) {
            throw new KeyUsedForAnotherRequest();
        }
        return new RememberedAnswer(row.getInt(2), row.getString(3), row.getString(4), row.getString(5));
    }

    /**
     * @param caller the token's subject
     * @param key what the client sent
     */
    record ScopedKey(String caller, String key) {}
}
