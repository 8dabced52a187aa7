package org.jiedui.stack.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Forces two changes to overlap: the first has written all but its event and its history when the second begins, and does
 * not commit before the second waits, for it or where it waits itself. So one round shows what many rounds of luck would.
 */
public final class Overlap {

    /** What every change writes last. */
    private static final String HOLD_BACK = "lock table outbox_sequence, change_history in access exclusive mode";

    private Overlap() {}

    /**
     * @param database of the service
     * @return the answers in the order of the requests
     * @throws IllegalStateException if one of them never waits: then they do not overlap
     */
    public static <T> List<T> of(String database, Callable<T> first, Callable<T> second) throws Exception {
        try (ExecutorService requests = Executors.newFixedThreadPool(2);
                Connection gate = Stack.connect(database)) {
            holdBack(gate);
            Future<T> one = requests.submit(first);
            Future<T> other;
            try {
                BlockedSession.await(database);
                other = requests.submit(second);
                BlockedSession.await(database, 2);
            } finally {
                gate.rollback();
            }
            return List.of(one.get(), other.get());
        }
    }

    /** The same, in the other order if {@code swapped}; the answers stay in the order in which the requests are written. */
    public static <T> List<T> of(String database, boolean swapped, Callable<T> one, Callable<T> other)
            throws Exception {
        return swapped ? of(database, other, one).reversed() : of(database, one, other);
    }

    private static void holdBack(Connection gate) throws SQLException {
        gate.setAutoCommit(false);
        try (Statement statement = gate.createStatement()) {
            statement.execute(HOLD_BACK);
        }
    }
}
