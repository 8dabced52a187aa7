package org.jiedui.kit.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import org.jiedui.kit.database.Sql;

/** Takes longer than it may, in each of the ways in which that can be. */
@ApplicationScoped
@Transactional
public class LongWork {

    private static final Duration A_STATEMENT = Duration.ofSeconds(12);
    private static final Duration IDLE = Duration.ofSeconds(4);
    private static final Duration A_TRANSACTION = Duration.ofSeconds(8);

    /** What the work is about; nothing may remain of it. */
    public static final UUID LATE = UUID.randomUUID();

    private final Sql sql;
    private final NoteEffects effects;

    LongWork(Sql sql, NoteEffects effects) {
        this.sql = sql;
        this.effects = effects;
    }

    public String does(Kind kind) {
        switch (kind) {
            case ONE_STATEMENT -> sleepInTheDatabase(A_STATEMENT);
            case IDLE_IN_TRANSACTION -> {
                sleepInTheDatabase(Duration.ZERO);
                sleep(IDLE);
                effects.leave(LATE, kind.name());
            }
            case IDLE_BEFORE_COMMIT -> {
                effects.leave(LATE, kind.name());
                sleep(IDLE);
            }
            case MANY_STATEMENTS -> {
                effects.leave(LATE, kind.name());
                for (int i = 0; i < A_TRANSACTION.toSeconds(); i++) {
                    sleepInTheDatabase(Duration.ofSeconds(1));
                }
            }
            case AFTER_ITS_TRANSACTION -> {
                sleep(A_TRANSACTION);
                effects.leave(LATE, kind.name());
            }
        }
        return "done";
    }

    private void sleepInTheDatabase(Duration time) {
        sql.query("select pg_sleep(:seconds)::text")
                .with("seconds", time.toSeconds())
                .list(String.class);
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How it takes long. */
    public enum Kind {
        ONE_STATEMENT,
        IDLE_IN_TRANSACTION,
        IDLE_BEFORE_COMMIT,
        MANY_STATEMENTS,
        AFTER_ITS_TRANSACTION
    }
}
