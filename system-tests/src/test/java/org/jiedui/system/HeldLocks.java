package org.jiedui.system;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;

/** Foreign sessions, one in each database, without whose end nothing can be changed. */
final class HeldLocks {

    private static final List<Connection> SESSIONS = new ArrayList<>();

    private HeldLocks() {}

    static void take(LocalStack stack) {
        for (Service service : Service.values()) {
            try {
                Connection session = stack.postgres().connect(service.database());
                SESSIONS.add(session);
                session.setAutoCommit(false);
                try (Statement statement = session.createStatement()) {
                    statement.execute("lock table outbox_sequence in access exclusive mode");
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static void release() {
        for (Connection session : SESSIONS) {
            try {
                session.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        SESSIONS.clear();
    }
}
