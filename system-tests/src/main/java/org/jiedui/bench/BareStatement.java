package org.jiedui.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A statement that reads the same facts as an operation, without anything between it and the database. */
final class BareStatement implements AutoCloseable {

    private final PreparedStatement statement;

    BareStatement(Connection database, String sql) throws SQLException {
        this.statement = database.prepareStatement(sql);
    }

    /** Reads each value of each row. */
    void read() throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getString(column);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
