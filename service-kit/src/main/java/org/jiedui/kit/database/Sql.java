package org.jiedui.kit.database;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;
import org.jspecify.annotations.Nullable;

/**
 * Runs plain SQL, one statement a call, in the running transaction if there is one. Before a {@link #query} it writes what
 * entities have changed, so that an answer never shows a row as it was.
 *
 * <p>Elsewhere parameters come in the order of their question marks: an instant is written in microseconds, an enum constant by its
 * name, an {@link ArrayOf} as an array; a list stands for its elements, one question mark each.
 *
 * <p>Whatever the database refuses is an {@link UncheckedSqlException}, whose cause tells the constraint.
 */
@ApplicationScoped
public class Sql {

    private final AgroalDataSource dataSource;
    private final Runnable flush;
    private final Jdbi jdbi;

    @Inject
    Sql(AgroalDataSource dataSource, EntityManager entities, TransactionSynchronizationRegistry transactions) {
        this(dataSource, () -> {
            if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
                entities.flush();
            }
        });
    }

    /** @param flush writes what the entities of the running transaction have changed */
    Sql(AgroalDataSource dataSource, Runnable flush) {
        this.dataSource = dataSource;
        this.flush = flush;
        this.jdbi = Jdbi.create(dataSource)
                .setTransactionHandler(new CMTTransactionHandler())
                .registerArgument(new ArgumentMapping())
                .registerColumnMapper(new ColumnMapping())
                .registerRowMapper(new RowMapping());
        jdbi.configure(Handles.class, handles -> handles.setForceEndTransactions(false));
        jdbi.configure(SqlStatements.class, statements -> statements.setTemplateEngine(TemplateEngine.NOP));
    }

    /** A statement with parameters such as {@code :id}. */
    public Query query(String statement) {
        flush.run();
        return new Query(jdbi, statement);
    }

    /** All that the statement answers, in its order. */
    public <T> List<T> rows(String statement, Row<T> reader, @Nullable Object... parameters) {
        List<T> rows = new ArrayList<>();
        each(statement, row -> rows.add(reader.read(row)), parameters);
        return rows;
    }

    /** The first row of the answer; no other is read. */
    public <T> Optional<T> first(String statement, Row<T> reader, @Nullable Object... parameters) {
        return run(statement, parameters, prepared -> {
            ResultSet row = prepared.executeQuery();
            return row.next() ? Optional.of(reader.read(row)) : Optional.empty();
        });
    }

    /** Shows every row of the answer, where what comes of them is no list. */
    public void each(String statement, RowAction action, @Nullable Object... parameters) {
        run(statement, parameters, prepared -> {
            ResultSet row = prepared.executeQuery();
            while (row.next()) {
                action.take(row);
            }
            return row;
        });
    }

    /** How many rows the statement has inserted, updated or deleted. */
    public int change(String statement, @Nullable Object... parameters) {
        return run(statement, parameters, PreparedStatement::executeUpdate);
    }

    private <T> T run(String statement, @Nullable Object[] parameters, Execution<T> execution) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            bind(prepared, 1, parameters);
            return execution.of(prepared);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** Answers the position after the last. */
    private static int bind(PreparedStatement prepared, int first, @Nullable Object[] parameters) throws SQLException {
        int position = first;
        for (Object parameter : parameters) {
            switch (parameter) {
                case List<?> several -> position = bind(prepared, position, several.toArray());
                case null, default -> prepared.setObject(position++, written(parameter, prepared.getConnection()));
            }
        }
        return position;
    }

    private static @Nullable Object written(@Nullable Object value, Connection connection) throws SQLException {
        return switch (value) {
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case ArrayOf array -> connection.createArrayOf(array.type(), array.elements());
            case null, default -> value;
        };
    }

    @FunctionalInterface
    private interface Execution<T> {
        T of(PreparedStatement prepared) throws SQLException;
    }
}
