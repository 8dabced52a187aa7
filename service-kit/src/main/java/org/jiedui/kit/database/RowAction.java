package org.jiedui.kit.database;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Takes note of one row of an answer; moving on to the next is not its business. */
@FunctionalInterface
public interface RowAction {
    void take(ResultSet row) throws SQLException;
}
