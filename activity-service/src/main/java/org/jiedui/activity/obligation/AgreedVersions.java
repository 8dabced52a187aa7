package org.jiedui.activity.obligation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.PlanEvent.Plan;
import org.jiedui.kit.database.Sql;

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

    private final Sql sql;
    private final ObjectMapper json;

    AgreedVersions(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** All versions known now, in order; none if this one was known before. */
    List<AgreedVersion> add(UUID planId, Plan plan) {
        UUID pairing = plan.pairing().pairingId();
        sql.change(NEWEST, pairing, plan.year(), planId, plan.planVersion());
        int added = sql.change(
                ADD, pairing, plan.year(), plan.planVersion(), plan.effectiveFrom(), written(plan.cadence()));
        return added == 1 ? sql.rows(ALL, this::version, pairing, plan.year()) : List.of();
    }

    private AgreedVersion version(ResultSet row) throws SQLException {
        return new AgreedVersion(
                row.getInt(1), row.getInt(2), row.getObject(3, LocalDate.class), cadence(row.getString(4)));
    }

    private String written(List<CadenceLine> cadence) {
        try {
            return json.writeValueAsString(cadence);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The cadence of a plan cannot be written", e);
        }
    }

    private List<CadenceLine> cadence(String array) {
        try {
            return List.of(json.readValue(array, CadenceLine[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The cadence of a plan cannot be read", e);
        }
    }
}
