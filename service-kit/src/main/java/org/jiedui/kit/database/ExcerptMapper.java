package org.jiedui.kit.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jiedui.kit.paging.Excerpt;

/** Reads an item, and from the column {@code total} how many there are in all. */
record ExcerptMapper<T>(RowMapper<T> item) implements RowMapper<Excerpt<T>> {

    @Override
    public Excerpt<T> map(ResultSet row, StatementContext context) throws SQLException {
        return Excerpt.row(item.map(row, context), row.getLong("total"));
    }

    @Override
    public RowMapper<Excerpt<T>> specialize(ResultSet rows, StatementContext context) throws SQLException {
        return new ExcerptMapper<>(item.specialize(rows, context));
    }
}
