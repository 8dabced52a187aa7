package org.jiedui.kit.database;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads one row of an answer; moving on to the next is not its business. */
@FunctionalInterface
public interface Row<T> {
    T read(ResultSet row) throws SQLException;
}
