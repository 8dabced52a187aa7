package org.jiedui.stack.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/** A database for each service with a login role of the same name, so that no service can look into another's. */
final class Databases {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final Connections connections;

    Databases(Connections connections) {
        this.connections = connections;
    }

    void create(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name for a database: " + name);
        }
        try (var connection = connections.superuser("postgres");
                var statement = connection.createStatement()) {
            if (isMissing(connection, "select from pg_roles where rolname = ?", name)) {
                statement.execute("create role %1$s login password '%1$s'".formatted(name));
            }
            if (isMissing(connection, "select from pg_database where datname = ?", name)) {
                createFor(name, statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database %s could not be created".formatted(name), e);
        }
    }

    private static void createFor(String name, Statement statement) throws SQLException {
        statement.execute("create database %1$s owner %1$s".formatted(name));
        statement.execute("revoke connect, temporary on database %s from public".formatted(name));
    }

    private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return !statement.executeQuery().next();
        }
    }
}
