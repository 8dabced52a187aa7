package org.jiedui.activity.discharge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;

/** The discharges as rows: planned when an activity declares them, held when it is completed, gone when it gives them up. */
@ApplicationScoped
class Discharges {

    private static final String OF = """
            select d.activity_id as activity, o.id as obligation, o.duty, o.period_kind, o.period_start as period_from, d.leg,
              d.planned_for as "on"
            from discharge d join obligation o on o.id = d.obligation_id
            where d.activity_id = any(:activities) order by o.id, d.leg""";

    private static final String INSERT = """
            insert into discharge (obligation_id, leg, activity_id, planned_for)
            select obligation, leg, activity, day from unnest(:obligations, :legs, :activities, :days)
              as declared (obligation, leg, activity, day)""";

    private static final String MOVE = """
            update discharge d set planned_for = moved.day
            from unnest(:obligations, :legs, :days) as moved (obligation, leg, day)
            where d.obligation_id = moved.obligation and d.leg = moved.leg""";

    private static final String DELETE = """
            delete from discharge d using unnest(:obligations, :legs) as freed (obligation, leg)
            where d.obligation_id = freed.obligation and d.leg = freed.leg""";

    private static final String MARK_HELD =
            "update discharge set held_on = planned_for where activity_id = :activity returning obligation_id";

    private final Sql sql;

    Discharges(Sql sql) {
        this.sql = sql;
    }

    /** What the activities declare, by obligation and leg. */
    List<PlannedDischarge> of(Collection<UUID> activities) {
        return sql.query(OF).with("activities", ArrayOf.uuids(activities)).list(PlannedDischarge.class);
    }

    void insert(List<PlannedDischarge> declared) {
        legs(INSERT, declared)
                .with("activities", column("uuid", declared, PlannedDischarge::activity))
                .with("days", column("date", declared, PlannedDischarge::on))
                .execute();
    }

    void move(List<PlannedDischarge> moved) {
        legs(MOVE, moved)
                .with("days", column("date", moved, PlannedDischarge::on))
                .execute();
    }

    void delete(List<PlannedDischarge> freed) {
        legs(DELETE, freed).execute();
    }

    /** The obligations whose legs are held now. */
    List<ObligationId> markHeld(UUID activity) {
        return sql.query(MARK_HELD).with("activity", activity).list(ObligationId.class);
    }

    private Query legs(String statement, List<PlannedDischarge> legs) {
        return sql.query(statement)
                .with("obligations", column("uuid", legs, leg -> leg.obligation()
                        .value()))
                .with("legs", column("integer", legs, PlannedDischarge::leg));
    }

    private static ArrayOf column(String type, List<PlannedDischarge> legs, Function<PlannedDischarge, Object> value) {
        return new ArrayOf(type, legs.stream().map(value).toList());
    }
}
