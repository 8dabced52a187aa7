package org.jiedui.caselibrary;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiedui.stack.testing.DatabaseContent;
import org.jiedui.stack.testing.Stack;

/** Looks into the service's database from outside. */
public final class Database {

    private static final String NAME = "case_library";

    private Database() {}

    public static void awaitTakenIn(UUID eventId) {
        await().until(() ->
                !rows("select event_id from inbox where event_id = ?", eventId).isEmpty());
    }

    /** The ids of all events, once they are on their topics. */
    public static List<String> publishedEvents() {
        await().until(() -> rows("select ordinal from outbox_waiting").isEmpty());
        return rows("select id from outbox");
    }

    /** The content of every table, row by row. */
    public static Map<String, List<String>> dump() {
        publishedEvents();
        return DatabaseContent.of(NAME);
    }

    /** The first column of each row. */
    public static List<String> rows(String query, Object... parameters) {
        try (Connection connection = Stack.connect(NAME);
                PreparedStatement select = prepared(connection, query, parameters)) {
            ResultSet row = select.executeQuery();
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    public static int change(String statement, Object... parameters) {
        try (Connection connection = Stack.connect(NAME);
                PreparedStatement change = prepared(connection, statement, parameters)) {
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String statement, Object... parameters)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < parameters.length; i++) {
            prepared.setObject(i + 1, parameters[i]);
        }
        return prepared;
    }
}
