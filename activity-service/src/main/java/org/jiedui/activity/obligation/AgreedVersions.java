package org.jiedui.activity.obligation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.PlanEvent.Plan;
import org.jiedui.kit.database.UncheckedSqlException;

/** Every version of a plan that both sides signed, as events told of it. */
@ApplicationScoped
class AgreedVersions {

    /** Also locks the row until the transaction ends, so that one version of a year's plan at a time is taken over. */
    private static final String NEWEST = """
            insert into agreed_plan as taken (pairing_id, year, plan_id, plan_version) values (?, ?, ?, ?)
            on conflict (pairing_id, year) do update
              set plan_version = greatest(taken.plan_version, excluded.plan_version)""";

    private static final String ADD = """
            insert into agreed_plan_version (pairing_id, year, plan_version, effective_from, cadence)
            values (?, ?, ?, ?, ?::jsonb) on conflict (pairing_id, year, plan_version) do nothing""";

    private static final String ALL = """
            select year, plan_version, effective_from, cadence from agreed_plan_version
            where pairing_id = ? and year = ? order by plan_version""";

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;

    AgreedVersions(AgroalDataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** All versions known now, in order; none if this one was known before. */
    List<AgreedVersion> add(UUID planId, Plan plan) {
        try (Connection connection = dataSource.getConnection()) {
            lock(connection, planId, plan);
            return insert(connection, plan) ? all(connection, plan) : List.of();
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The cadence of a plan cannot be written or read", e);
        }
    }

    private static void lock(Connection connection, UUID planId, Plan plan) throws SQLException {
        try (PreparedStatement newest = connection.prepareStatement(NEWEST)) {
            newest.setObject(1, plan.pairing().pairingId());
            newest.setInt(2, plan.year());
            newest.setObject(3, planId);
            newest.setInt(4, plan.planVersion());
            newest.executeUpdate();
        }
    }

    private boolean insert(Connection connection, Plan plan) throws SQLException, JsonProcessingException {
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setObject(1, plan.pairing().pairingId());
            add.setInt(2, plan.year());
            add.setInt(3, plan.planVersion());
            add.setObject(4, plan.effectiveFrom());
            add.setString(5, json.writeValueAsString(plan.cadence()));
            return add.executeUpdate() == 1;
        }
    }

    private List<AgreedVersion> all(Connection connection, Plan plan) throws SQLException, JsonProcessingException {
        try (PreparedStatement select = connection.prepareStatement(ALL)) {
            select.setObject(1, plan.pairing().pairingId());
            select.setInt(2, plan.year());
            ResultSet row = select.executeQuery();
            List<AgreedVersion> versions = new ArrayList<>();
            while (row.next()) {
                versions.add(new AgreedVersion(
                        row.getInt(1),
                        row.getInt(2),
                        row.getObject(3, LocalDate.class),
                        List.of(json.readValue(row.getString(4), CadenceLine[].class))));
            }
            return versions;
        }
    }
}
