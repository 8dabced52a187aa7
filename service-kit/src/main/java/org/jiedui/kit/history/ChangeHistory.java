package org.jiedui.kit.history;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.database.UncheckedSqlException;

/** Remembers every change of state in the transaction that makes it, and tells them in order. */
@ApplicationScoped
public class ChangeHistory {

    private static final String RECORD = """
            insert into change_history (aggregate_id, changed_at, change, role, unit, reason, document)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String READ = """
            select changed_at, change, role, unit, reason, document from change_history
            where aggregate_id = ? order by ordinal""";

    private final AgroalDataSource dataSource;
    private final Clock clock;

    ChangeHistory(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** @param change what happened, in the words of the API */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(UUID aggregate, String change, Attribution by) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(RECORD)) {
            insert.setObject(1, aggregate);
            insert.setTimestamp(2, Timestamp.from(clock.instant()));
            insert.setString(3, change);
            insert.setString(4, by.role());
            insert.setString(5, by.unit());
            insert.setString(6, by.reason());
            insert.setString(7, by.document());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** What happened to it, oldest first. */
    public List<HistoryEntry> of(UUID aggregate) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(READ)) {
            select.setObject(1, aggregate);
            ResultSet row = select.executeQuery();
            List<HistoryEntry> entries = new ArrayList<>();
            while (row.next()) {
                entries.add(new HistoryEntry(
                        row.getTimestamp(1).toInstant(),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)));
            }
            return entries;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }
}
