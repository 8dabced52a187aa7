package org.jiedui.kit.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** Remembers every change of state in the transaction that makes it, and tells them in order. */
@ApplicationScoped
public class ChangeHistory {

    private static final String RECORD = """
            insert into change_history (aggregate_id, changed_at, change, role, region, unit, reason, document, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String READ = """
            select ordinal, changed_at, change, role, region, unit, reason, document, version from change_history
            where aggregate_id = ? and ordinal > ? and changed_at >= ? order by ordinal limit ?""";

    private final Sql sql;
    private final Clock clock;

    ChangeHistory(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param change what happened, in the words of the API */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(UUID aggregate, String change, Attribution by) {
        record(aggregate, change, by, null);
    }

    /**
     * @param change what happened, in the words of the API
     * @param version of what is agreed on, as it stands with the change
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(UUID aggregate, String change, Attribution by, @Nullable Long version) {
        sql.change(
                RECORD,
                aggregate,
                clock.instant(),
                change,
                by.role(),
                by.region(),
                by.unit(),
                by.reason(),
                by.document(),
                version);
    }

    /** What happened to it, oldest first. */
    public Page<HistoryEntry> of(UUID aggregate, PageRequest page) {
        List<HistoryEntry> entries =
                sql.rows(READ, ChangeHistory::entry, aggregate, page.after(), page.updatedSince(), page.fetch());
        return page.pageByNumber(entries, HistoryEntry::number);
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        return new HistoryEntry(
                row.getLong(1),
                row.getTimestamp(2).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, Long.class));
    }
}
