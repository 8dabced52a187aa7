package org.jiedui.kit.idempotency;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jiedui.kit.database.UncheckedSqlException;

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

    private final AgroalDataSource dataSource;
    private final Clock clock;

    IdempotencyKeys(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * Takes the key for the running transaction, or finds the answer it led to before.
     *
     * @throws KeyStillRunning if another transaction holds it
     * @throws KeyUsedForAnotherRequest if it led to an answer to another request
     */
    Optional<RememberedAnswer> take(ScopedKey key, byte[] requestHash) {
        try (Connection connection = dataSource.getConnection()) {
            lock(connection, key);
            try (PreparedStatement find = connection.prepareStatement(FIND)) {
                find.setString(1, key.caller());
                find.setString(2, key.key());
                find.setTimestamp(3, Timestamp.from(clock.instant().minus(KEPT)));
                ResultSet row = find.executeQuery();
                return row.next() ? Optional.of(answer(row, requestHash)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    void remember(ScopedKey key, byte[] requestHash, RememberedAnswer answer) {
        Instant now = clock.instant();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(REMEMBER)) {
            insert.setString(1, key.caller());
            insert.setString(2, key.key());
            insert.setBytes(3, requestHash);
            insert.setInt(4, answer.status());
            insert.setString(5, answer.location());
            insert.setString(6, answer.entityTag());
            insert.setString(7, answer.body());
            insert.setTimestamp(8, Timestamp.from(now));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    private static void lock(Connection connection, ScopedKey key) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, key.caller() + '\n' + key.key());
            ResultSet row = lock.executeQuery();
            row.next();
            if (!row.getBoolean(1)) {
                throw new KeyStillRunning();
            }
        }
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
