package org.jiedui.kit.database;

import java.sql.SQLException;

/** Lets a fault of the database pass through code that cannot do anything about it. */
public final class UncheckedSqlException extends RuntimeException {
    public UncheckedSqlException(SQLException cause) {
        super(cause);
    }
}
