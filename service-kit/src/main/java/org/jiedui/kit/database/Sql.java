package org.jiedui.kit.database;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.TransactionalException;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/**
 * Runs plain SQL, one statement a call, in the running transaction if there is one. Before a {@link #query} it writes what
 * entities have changed, so that an answer never shows a row as it was.
 */
@ApplicationScoped
public class Sql {

    private final Runnable flush;
    private final Jdbi jdbi;

    @Inject
    Sql(AgroalDataSource dataSource, EntityManager entities, TransactionSynchronizationRegistry transactions) {
        this(dataSource, () -> {
            switch (transactions.getTransactionStatus()) {
                case Status.STATUS_ACTIVE -> entities.flush();
                case Status.STATUS_ROLLING_BACK, Status.STATUS_ROLLEDBACK -> throw tooLate();
                default -> {
                    // There is no transaction, or none that entities may be written in.
                }
            }
        });
    }

    /** The transaction took too long and is over. Without it the statement would be a transaction of its own. */
    private static TransactionalException tooLate() {
        return new TransactionalException("The transaction is over", new RollbackException());
    }

    /** @param flush writes what the entities of the running transaction have changed */
    Sql(AgroalDataSource dataSource, Runnable flush) {
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
}
