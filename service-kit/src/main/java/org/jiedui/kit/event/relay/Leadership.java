package org.jiedui.kit.event.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The right to relay, of one session per database: two relays at once would break the order. It goes with the session,
 * so a relay that dies is followed by another within seconds.
 *
 * <p>The leader marks its session. Behind a pooler in transaction mode the next statement may run in another session, and
 * the session with the lock may serve a second relay, which then gets the lock, too. The mark is gone in both cases.
 */
final class Leadership {

    private static final Logger LOG = Logger.getLogger(Leadership.class);

    /** The same in every replica of every service; each service has its own database. */
    private static final long LOCK = 0x6a69_6564_7569L;

    private static final String TAKE =
            "select case when pg_try_advisory_lock(?) then set_config('jiedui.relay', ?, false) end";
    private static final String LEADER = "select current_setting('jiedui.relay', true)";
    private static final String GIVE_UP = "select pg_advisory_unlock(?)";

    private final Connection connection;
    private final String mark = UUID.randomUUID().toString();

    Leadership(Connection connection) {
        this.connection = connection;
    }

    /** @return whether the session of this connection leads from now on */
    boolean take() throws SQLException {
        return mark.equals(ask(TAKE, LOCK, mark));
    }

    boolean isHeld() throws SQLException {
        return mark.equals(ask(LEADER));
    }

    /** A pooled connection outlives its user; without this it would keep the lock in the pool. */
    void giveUp() {
        try {
            ask(GIVE_UP, LOCK);
        } catch (SQLException sessionIsGone) {
            LOG.debugf("The lock went with its session: %s", sessionIsGone.getMessage());
        }
    }

    private @Nullable String ask(String question, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            ResultSet row = statement.executeQuery();
            return row.next() ? row.getString(1) : null;
        }
    }
}
