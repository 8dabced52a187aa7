package org.jiedui.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;

/** What is really in the database of a service. */
final class Tables {

    private final LocalStack stack;
    private final Service service;

    Tables(LocalStack stack, Service service) {
        this.stack = stack;
        this.service = service;
    }

    long count(String query) {
        return Long.parseLong(column(query).getFirst());
    }

    /** All rows of all tables as text, for comparing before and after. */
    Map<String, List<String>> dump() {
        Map<String, List<String>> dump = new TreeMap<>();
        for (String table : column("select tablename from pg_tables where schemaname = 'public'")) {
            dump.put(table, column("select t::text from " + table + " t order by 1"));
        }
        return dump;
    }

    List<String> column(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    void change(String statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(statements, e);
        }
    }

    private Connection connect() throws SQLException {
        String database = service.database();
        return DriverManager.getConnection(stack.postgres().jdbcUrl(database), database, database);
    }
}
