package org.jiedui.kit.event.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * The right to relay, of one session per database: two relays at once would break the order. It goes with the session,
 * so a relay that dies is followed by another within seconds.
 */
final class Leadership {

    private static final Logger LOG = Logger.getLogger(Leadership.class);

    /** The same in every replica of every service; each service has its own database. */
    private static final long LOCK = 0x6a69_6564_7569L;

    private Leadership() {}

    /** @return whether the session of this connection leads from now on */
    static boolean isTakenBy(Connection connection) throws SQLException {
        return ask(connection, "select pg_try_advisory_lock(?)");
    }

    /** A pooled connection outlives its user; without this it would keep the lock in the pool. */
    static void giveUp(Connection connection) {
        try {
            ask(connection, "select pg_advisory_unlock(?)");
        } catch (SQLException sessionIsGone) {
            LOG.debugf("The lock went with its session: %s", sessionIsGone.getMessage());
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, LOCK);
            ResultSet row = statement.executeQuery();
            return row.next() && row.getBoolean(1);
        }
    }
}
