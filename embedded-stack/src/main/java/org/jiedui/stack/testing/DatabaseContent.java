package org.jiedui.stack.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is in a service's database, for comparing before and after. */
public final class DatabaseContent {
    private DatabaseContent() {}

    /** All rows of all tables as text, by table. */
    public static Map<String, List<String>> of(String database) {
        try (Connection connection = Stack.connect(database);
                Statement statement = connection.createStatement()) {
            var content = new TreeMap<String, List<String>>();
            for (String table : column(statement, "select tablename from pg_tables where schemaname = 'public'")) {
                content.put(table, column(statement, "select t::text from %s t order by 1".formatted(table)));
            }
            return content;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> column(Statement statement, String query) throws SQLException {
        var values = new ArrayList<String>();
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }
}
