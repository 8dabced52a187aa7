package org.jiedui.activity.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.PlanEvent.Plan;
import org.jiedui.kit.database.Json;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;

/** Every version of a plan that both sides signed, as events brought them. */
@ApplicationScoped
class AgreedVersions {

    /** Also locks the row until the transaction ends, so that one version of a year's plan at a time is taken over. */
    private static final String NEWEST = """
            insert into agreed_plan as taken (pairing_id, year, plan_id, plan_version) values (:pairing, :year, :plan, :version)
            on conflict (pairing_id, year) do update
              set plan_version = greatest(taken.plan_version, excluded.plan_version)""";

    private static final String ADD = """
            insert into agreed_plan_version (pairing_id, year, plan_version, effective_from, cadence)
            values (:pairing, :year, :version, :from, :cadence) on conflict (pairing_id, year, plan_version) do nothing""";

    private static final String ALL = """
            select year, plan_version, effective_from, cadence from agreed_plan_version
            where pairing_id = :pairing and year = :year order by plan_version""";

    private final Sql sql;

    AgreedVersions(Sql sql) {
        this.sql = sql;
    }

    /** All versions known now, in order; none if this one was known before. */
    List<AgreedVersion> add(UUID planId, Plan plan) {
        of(plan, NEWEST)
                .with("plan", planId)
                .with("version", plan.planVersion())
                .execute();
        int added = of(plan, ADD)
                .with("version", plan.planVersion())
                .with("from", plan.effectiveFrom())
                .with("cadence", new Json(plan.cadence()))
                .execute();
        return added == 1 ? of(plan, ALL).list(AgreedVersion.class) : List.of();
    }

    private Query of(Plan plan, String statement) {
        return sql.query(statement).with("pairing", plan.pairing().pairingId()).with("year", plan.year());
    }
}
