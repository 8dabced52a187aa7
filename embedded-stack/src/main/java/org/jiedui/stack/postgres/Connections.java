package org.jiedui.stack.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * Opens connections with the driver itself: {@code DriverManager} does not find drivers across the class loaders of a
 * Quarkus test.
 */
record Connections(int port, SuperuserPassword password) {
    private static final Driver DRIVER = new Driver();

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    Connection superuser(String database) throws SQLException {
        return open(database, SuperuserPassword.SUPERUSER, password.value());
    }

    Connection open(String database, String user, String secret) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", secret);
        properties.setProperty("connectTimeout", "2");
        var connection = DRIVER.connect(url(database), properties);
        if (connection == null) {
            throw new SQLException("Not a PostgreSQL address: " + url(database));
        }
        return connection;
    }

    boolean answer() {
        try (var connection = superuser("postgres")) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }
}
