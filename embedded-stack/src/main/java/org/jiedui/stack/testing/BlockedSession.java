package org.jiedui.stack.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Forces an interleaving: a transaction goes on only when another one waits for a lock that it holds. */
public final class BlockedSession {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String BLOCKED = """
            select count(*) from pg_stat_activity
            where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0""";

    private BlockedSession() {}

    /** Returns as soon as a session of the database waits for a lock of another one. */
    public static void await(String database) throws SQLException, InterruptedException {
        await(database, 1);
    }

    /** Returns as soon as so many sessions of the database wait for locks of others. */
    public static void await(String database, int sessions) throws SQLException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (Connection connection = Stack.connect(database);
                Statement statement = connection.createStatement()) {
            while (count(statement) < sessions) {
                if (System.nanoTime() - end > 0) {
                    throw new IllegalStateException("Nobody waits for a lock");
                }
                Thread.sleep(10);
            }
        }
    }

    private static int count(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(BLOCKED)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
