package org.jiedui.activity.discharge;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiedui.events.ActivityEvent.Discharge;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.kit.database.UncheckedSqlException;

/** The discharges as rows: planned when an activity declares them, held when it is completed. */
@ApplicationScoped
class Discharges {

    private static final String INSERT =
            "insert into discharge (obligation_id, leg, activity_id, planned_for) values (?, ?, ?, ?)";

    private static final String HOLD =
            "update discharge set held_on = planned_for where activity_id = ? returning obligation_id";

    private static final String DECLARED = """
            select d.activity_id, d.obligation_id, o.duty, d.leg
            from discharge d join obligation o on o.id = d.obligation_id
            where d.activity_id = any(?) order by d.obligation_id, d.leg""";

    private final AgroalDataSource dataSource;

    Discharges(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    void insert(UUID activity, List<PlannedDischarge> planned) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (PlannedDischarge discharge : planned) {
                insert.setObject(1, discharge.obligation());
                insert.setInt(2, discharge.leg());
                insert.setObject(3, activity);
                insert.setObject(4, discharge.on());
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** The obligations whose legs are held now. */
    List<UUID> hold(UUID activity) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(HOLD)) {
            update.setObject(1, activity);
            ResultSet row = update.executeQuery();
            List<UUID> obligations = new ArrayList<>();
            while (row.next()) {
                obligations.add(row.getObject(1, UUID.class));
            }
            return obligations;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    Map<UUID, List<Discharge>> declaredBy(Collection<UUID> activities) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(DECLARED)) {
            select.setArray(1, connection.createArrayOf("uuid", activities.toArray()));
            ResultSet row = select.executeQuery();
            Map<UUID, List<Discharge>> declared = new HashMap<>();
            while (row.next()) {
                declared.computeIfAbsent(row.getObject(1, UUID.class), activity -> new ArrayList<>())
                        .add(new Discharge(
                                row.getObject(2, UUID.class), Duty.valueOf(row.getString(3)), row.getInt(4)));
            }
            return declared;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }
}
