package org.jiedui.kit.problem.mapping;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jiedui.kit.problem.AlreadyThere;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.ServerErrorMessage;

/**
 * Finds the row that a unique index did not let another one beside. PostgreSQL says the values of the key, as in
 * {@code Key (pairing_id, year)=(0193…, 2022) already exists.}, and its catalogue what the index is over.
 */
@ApplicationScoped
class ExistingRow {

    private static final Logger LOG = Logger.getLogger(ExistingRow.class);

    private static final String KEY = """
            select pg_get_indexdef(i.indexrelid, part, true), pg_get_expr(i.indpred, i.indrelid)
            from pg_index i cross join generate_series(1, i.indnkeyatts) part
            where i.indexrelid = to_regclass(?) order by part""";

    private final AgroalDataSource database;

    ExistingRow(AgroalDataSource database) {
        this.database = database;
    }

    /** Has the refusal name it, if it is still there. */
    void name(AlreadyThere refusal, ServerErrorMessage violation) {
        try (Connection connection = database.getConnection()) {
            Key key = key(connection, violation);
            List<String> values = key.values(String.valueOf(violation.getDetail()));
            if (!values.isEmpty()) {
                name(refusal, connection, key.select(String.valueOf(violation.getTable())), values);
            }
        } catch (SQLException e) {
            LOG.warnf("What is in the way of %s was not found: %s", violation.getConstraint(), e.getMessage());
        }
    }

    private static Key key(Connection connection, ServerErrorMessage violation) throws SQLException {
        List<String> parts = new ArrayList<>();
        String predicate = null;
        try (PreparedStatement statement = connection.prepareStatement(KEY)) {
            statement.setString(1, violation.getConstraint());
            ResultSet found = statement.executeQuery();
            while (found.next()) {
                parts.add(found.getString(1));
                predicate = found.getString(2);
            }
        }
        return new Key(parts, predicate);
    }

    private static void name(AlreadyThere refusal, Connection connection, String select, List<String> values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i), Types.OTHER);
            }
            ResultSet row = statement.executeQuery();
            if (row.next()) {
                refusal.named(columns(row));
            }
        }
    }

    private static Map<String, String> columns(ResultSet row) throws SQLException {
        Map<String, String> columns = new HashMap<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            columns.put(row.getMetaData().getColumnName(i), String.valueOf(row.getString(i)));
        }
        return columns;
    }

    /**
     * What an index is over.
     *
     * @param parts columns or expressions
     * @param predicate of a partial index
     */
    record Key(List<String> parts, @Nullable String predicate) {

        /** @return nothing if they cannot be told apart */
        List<String> values(String detail) {
            String before = "(" + String.join(", ", parts) + ")=(";
            int start = detail.indexOf(before);
            int end = detail.lastIndexOf(')');
            if (parts.isEmpty() || start < 0) {
                return List.of();
            }
            String[] values = detail.substring(start + before.length(), end).split(", ", parts.size());
            return values.length == parts.size() ? List.of(values) : List.of();
        }

        String select(String table) {
            String same = parts.stream().map(part -> part + " = ?").collect(Collectors.joining(" and "));
            return "select * from " + table + " where " + same + (predicate == null ? "" : " and " + predicate);
        }
    }
}
