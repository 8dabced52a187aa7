package org.jiedui.kit.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.database.Sql;

/** Remembers every change of state in the transaction that makes it, and tells them in order. */
@ApplicationScoped
public class ChangeHistory {

    private static final String RECORD = """
            insert into change_history (aggregate_id, changed_at, change, role, unit, reason, document)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String READ = """
            select changed_at, change, role, unit, reason, document from change_history
            where aggregate_id = ? order by ordinal""";

    private final Sql sql;
    private final Clock clock;

    ChangeHistory(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param change what happened, in the words of the API */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(UUID aggregate, String change, Attribution by) {
        sql.change(RECORD, aggregate, clock.instant(), change, by.role(), by.unit(), by.reason(), by.document());
    }

    /** What happened to it, oldest first. */
    public List<HistoryEntry> of(UUID aggregate) {
        return sql.rows(READ, ChangeHistory::entry, aggregate);
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        return new HistoryEntry(
                row.getTimestamp(1).toInstant(),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }
}
