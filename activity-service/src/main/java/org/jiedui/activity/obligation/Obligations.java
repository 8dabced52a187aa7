package org.jiedui.activity.obligation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jiedui.activity.pair.PairingId;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.kit.database.UncheckedSqlException;
import org.jiedui.kit.time.ChinaTime;

/** The obligations as rows. Rows are always locked in the order of their ids, so that nobody waits in a circle. */
@ApplicationScoped
class Obligations {

    private static final String LOCK = """
            select id, duty, period_kind, period_start, legs from obligation
            where pairing_id = ? and id = any(?) order by id for no key update""";

    private static final String LOCK_YEAR =
            "select id from obligation where pairing_id = ? and year = ? order by id for update";

    private static final String TOUCH = """
            update obligation o set version = o.version + 1, updated_at = ?
            from (select id from obligation where id = any(?) order by id for no key update) touched
            where o.id = touched.id""";

    private final AgroalDataSource dataSource;

    Obligations(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @param versions all that is known of one year's plan, in order */
    void replace(PairingId pairing, List<AgreedVersion> versions, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK_YEAR)) {
            lock.setObject(1, pairing.value());
            lock.setInt(2, versions.get(0).year());
            lock.execute();
            ObligationReplacement replacement = new ObligationReplacement(connection, pairing, versions);
            replacement.removeWhatIsGone(now);
            replacement.addAndConfirm(now);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    List<OwedObligation> lock(PairingId pairing, Collection<UUID> ids) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LOCK)) {
            select.setObject(1, pairing.value());
            select.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            ResultSet row = select.executeQuery();
            List<OwedObligation> locked = new ArrayList<>();
            while (row.next()) {
                locked.add(owed(row));
            }
            return locked;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    void touch(Collection<UUID> ids, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(TOUCH)) {
            update.setObject(1, ChinaTime.offset(now));
            update.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    private static OwedObligation owed(ResultSet row) throws SQLException {
        Period kind = Period.valueOf(row.getString("period_kind"));
        return new OwedObligation(
                row.getObject("id", UUID.class),
                Duty.valueOf(row.getString("duty")),
                DutyPeriod.beginning(kind, row.getObject("period_start", LocalDate.class)),
                row.getInt("legs"));
    }
}
