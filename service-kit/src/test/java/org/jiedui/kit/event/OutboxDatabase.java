package org.jiedui.kit.event;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jiedui.kit.probe.NoteEvent;
import org.jiedui.stack.testing.Stack;

/** A database with the tables of the kit and no application on it, so that only the test relays what is put there. */
public final class OutboxDatabase {

    private static final String TABLES = "/db/kit/V2026_11_21_01__outbox_inbox_idempotency_history.sql";

    private final String name;

    private OutboxDatabase(String name) {
        this.name = name;
    }

    public static OutboxDatabase create(String name) throws SQLException, IOException {
        Stack.postgres().createDatabase(name);
        OutboxDatabase database = new OutboxDatabase(name);
        try (InputStream tables = OutboxDatabase.class.getResourceAsStream(TABLES)) {
            if (tables == null) {
                throw new IllegalStateException(TABLES + " is missing");
            }
            database.execute(new String(tables.readAllBytes(), StandardCharsets.UTF_8));
        }
        return database;
    }

    /** Also the name and the password of its only role. */
    public String name() {
        return name;
    }

    public String url() {
        return Stack.postgres().jdbcUrl(name);
    }

    public Connection connect() throws SQLException {
        return Stack.connect(name);
    }

    public static void append(Connection connection, NoteEvent event, String topic) throws SQLException {
        OutboxTable.append(connection, NoteMessages.row(event, topic));
    }

    /** Events committed and not marked as published. */
    public long waiting() throws SQLException {
        return number("select count(*) from outbox_waiting");
    }

    public long number(String question) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
