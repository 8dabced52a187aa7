package org.jiedui.kit.event;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.jiedui.kit.probe.NoteEvent;
import org.jiedui.stack.testing.Stack;

/** A database with the tables of the kit and no application on it, so that only the test relays what is put there. */
public final class OutboxDatabase {

    private static final List<String> MIGRATIONS = List.of(
            "/db/kit/V2026_11_21_01__outbox_inbox_idempotency_history.sql",
            "/db/kit/V2026_11_22_01__outbox_published_in_runs.sql",
            "/db/kit/V2026_11_28_01__outbox_waiting_since.sql");

    private final String name;

    private OutboxDatabase(String name) {
        this.name = name;
    }

    public static OutboxDatabase create(String name) throws SQLException, IOException {
        Stack.postgres().createDatabase(name);
        OutboxDatabase database = new OutboxDatabase(name);
        for (String migration : MIGRATIONS) {
            database.execute(read(migration));
        }
        return database;
    }

    private static String read(String migration) throws IOException {
        try (InputStream sql = OutboxDatabase.class.getResourceAsStream(migration)) {
            return new String(
                    Objects.requireNonNull(sql, () -> migration + " is missing").readAllBytes(),
                    StandardCharsets.UTF_8);
        }
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

    /** A connection pool like the services'; the database knows it by that name. */
    public AgroalDataSource dataSource(String application) throws SQLException {
        return AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(2)
                        .exceptionSorter(new PostgreSQLExceptionSorter())
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url())
                                .principal(new NamePrincipal(name))
                                .credential(new SimplePassword(name))
                                .jdbcProperty("ApplicationName", application))));
    }

    public void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
