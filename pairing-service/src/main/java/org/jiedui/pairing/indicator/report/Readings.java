package org.jiedui.pairing.indicator.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;

/** The history of reported values: every reading with its figures, which the general change history has no place for. */
@ApplicationScoped
class Readings {

    private static final String INSERT = """
            insert into indicator_reading (value_id, version, value, source, reported_at, role, unit, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String SELECT = """
            select version, value, source, reported_at, role, unit, reason from indicator_reading
            where value_id = ? and version > ? and reported_at >= ? order by version limit ?""";

    private final Sql sql;

    Readings(Sql sql) {
        this.sql = sql;
    }

    void remember(IndicatorValueView value, Attribution by) {
        sql.change(
                INSERT,
                value.id().value(),
                value.version(),
                value.value(),
                value.source(),
                value.updatedAt(),
                by.role(),
                by.unit(),
                by.reason());
    }

    /** Oldest first. */
    Page<ReadingView> of(IndicatorValueId id, PageRequest page) {
        List<ReadingView> readings =
                sql.rows(SELECT, Readings::reading, id.value(), page.after(), page.updatedSince(), page.fetch());
        return page.pageByNumber(readings, ReadingView::version);
    }

    private static ReadingView reading(ResultSet row) throws SQLException {
        return new ReadingView(
                row.getLong(1),
                row.getBigDecimal(2),
                row.getString(3),
                row.getTimestamp(4).toInstant(),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }
}
