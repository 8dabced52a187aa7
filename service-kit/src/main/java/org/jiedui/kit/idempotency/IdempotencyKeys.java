package org.jiedui.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
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

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended(:name, 0))";
    private static final String FIND = """
            select request_hash = :hash as same_request, status as answer_status, location as answer_location,
              entity_tag as answer_entity_tag, body as answer_body
            from idempotency_key where caller = :caller and key = :key and created_at > :since""";
    private static final String REMEMBER = """
            insert into idempotency_key as k (caller, key, request_hash, status, location, entity_tag, body, created_at)
            values (:caller, :key, :hash, :status, :location, :tag, :body, :now)
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
        if (!sql.query(LOCK).with("name", name).first(Boolean.class).orElseThrow()) {
            throw new KeyStillRunning();
        }
        return sql.query(FIND)
                .with("caller", key.caller())
                .with("key", key.key())
                .with("hash", requestHash)
                .with("since", clock.instant().minus(KEPT))
                .first(Found.class)
                .map(Found::answerToTheSameRequest);
    }

    void remember(ScopedKey key, byte[] requestHash, RememberedAnswer answer) {
        sql.query(REMEMBER)
                .with("caller", key.caller())
                .with("key", key.key())
                .with("hash", requestHash)
                .with("status", answer.status())
                .with("location", answer.location())
                .with("tag", answer.entityTag())
                .with("body", answer.body())
                .with("now", clock.instant())
                .execute();
    }

    private record Found(boolean sameRequest, RememberedAnswer answer) {
        RememberedAnswer answerToTheSameRequest() {
            if (!sameRequest) {
                throw new KeyUsedForAnotherRequest();
            }
            return answer;
        }
    }

    /**
     * @param caller the token's subject
     * @param key what the client sent
     */
    record ScopedKey(String caller, String key) {}
}
