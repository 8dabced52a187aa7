package org.jiedui.kit.fault;

import io.agroal.pool.ConnectionFactory;
import io.agroal.pool.ConnectionPool;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What went wrong in the database, told by SQLSTATE and by who threw it; the only place that knows what they mean. */
public enum DatabaseFault {
    /** A constraint: the same will be refused again. */
    RULE_BROKEN,

    /** Another transaction was faster: the same may succeed at once. */
    COLLISION,

    /** It is away, has no connection, disk, memory or lock to give, or takes no changes: the same succeeds once it can. */
    CANNOT_NOW,

    /** It took longer than it may and was ended: the same may take as long again. */
    CUT_OFF;

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String READ_ONLY = "25006";
    private static final String QUERY_CANCELED = "57014";
    private static final String IDLE_IN_TRANSACTION = "25P03";
    private static final String TRANSACTION_TIMEOUT = "25P04";

    /** Connection, no such database, login refused, resources, operator intervention, system. */
    private static final Set<String> UNABLE = Set.of("08", "3D", "28", "53", "57", "58");

    /** The first fault of the database that a failure consists of. */
    public static Optional<DatabaseFault> in(Throwable failure) {
        return FailureChain.of(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .flatMap(sql -> of(sql).stream())
                .findFirst()
                .or(() -> FailureChain.of(failure)
                        .filter(DatabaseFault::isOfATransactionThatWasOver)
                        .map(over -> CUT_OFF)
                        .findFirst());
    }

    /** Whether the same can succeed however often it has failed, so that attempts need not be counted. */
    public static boolean passes(Throwable failure) {
        return in(failure)
                .filter(fault -> fault == CANNOT_NOW || fault == COLLISION)
                .isPresent();
    }

    static Optional<DatabaseFault> of(SQLException sql) {
        if (isOfThePool(sql)) {
            return Optional.of(CANNOT_NOW);
        }
        String state = sql.getSQLState();
        if (state == null || state.length() < 2) {
            return Optional.empty();
        }
        return switch (state) {
            case LOCK_NOT_AVAILABLE, READ_ONLY -> Optional.of(CANNOT_NOW);
            case QUERY_CANCELED, IDLE_IN_TRANSACTION, TRANSACTION_TIMEOUT -> Optional.of(CUT_OFF);
            default -> ofClass(state.substring(0, 2));
        };
    }

    private static Optional<DatabaseFault> ofClass(String sqlStateClass) {
        return switch (sqlStateClass) {
            case "23" -> Optional.of(RULE_BROKEN);
            case "40" -> Optional.of(COLLISION);
            default -> UNABLE.contains(sqlStateClass) ? Optional.of(CANNOT_NOW) : Optional.empty();
        };
    }

    /**
     * Whether the session is over, or belongs to a server that takes no changes: the next one may be of another server, or
     * of the same after it was switched back.
     */
    static boolean endsSession(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        return switch (state) {
            case READ_ONLY, IDLE_IN_TRANSACTION, TRANSACTION_TIMEOUT -> true;
            default -> state.startsWith("08") || state.startsWith("57P");
        };
    }

    /**
     * Whether it has no connection to give, or could make none. Agroal says the first with neither a type nor an SQLSTATE of
     * its own, the driver the second with one that tells nothing if it is interrupted; but it is they who say it, and there.
     */
    private static boolean isOfThePool(SQLException sql) {
        StackTraceElement[] stack = sql.getStackTrace();
        return (stack.length > 0 && isOf(stack[0], ConnectionPool.class))
                || Stream.of(stack).anyMatch(call -> isOf(call, ConnectionFactory.class));
    }

    private static boolean isOf(StackTraceElement call, Class<?> type) {
        return call.getClassName().equals(type.getName());
    }

    /** The transaction manager's own limit, or the end of the session, came before the commit: nothing else was wrong. */
    private static boolean isOfATransactionThatWasOver(Throwable part) {
        return part instanceof RollbackException && part.getCause() == null && part.getSuppressed().length == 0;
    }
}
