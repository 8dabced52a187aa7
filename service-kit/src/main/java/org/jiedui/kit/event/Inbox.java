package org.jiedui.kit.event;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jiedui.kit.database.UncheckedSqlException;

/** Remembers which events were taken in, in the transaction of what followed from them. */
@ApplicationScoped
public class Inbox {

    private static final String TAKE =
            "insert into inbox (event_id, type, received_at) values (?, ?, ?) on conflict (event_id) do nothing";

    private final AgroalDataSource dataSource;
    private final Clock clock;

    Inbox(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Whether this event is taken in for the first time; a concurrent delivery waits for the first one's outcome. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean firstDelivery(UUID eventId, String type) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(TAKE)) {
            insert.setObject(1, eventId);
            insert.setString(2, type);
            insert.setTimestamp(3, Timestamp.from(clock.instant()));
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }
}
