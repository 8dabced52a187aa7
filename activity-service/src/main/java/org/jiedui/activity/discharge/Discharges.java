package org.jiedui.activity.discharge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.events.vocabulary.SideOfPairing;
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

    private static final String TAKE_OVER = """
            with taken as (
              delete from discharge d using activity a, unnest(:obligations, :legs, :activities) as declared (obligation, leg, activity)
              where d.obligation_id = declared.obligation and d.leg = declared.leg and d.held_on is null
                and a.id = d.activity_id and a.ends_at <= :now and a.id <> declared.activity
              returning d.activity_id, d.obligation_id, d.leg, d.planned_for, declared.activity as taken_by),
            lost as (
              insert into leg_taken_over (activity_id, obligation_id, leg, planned_for, taken_by, taken_at)
              select activity_id, obligation_id, leg, planned_for, taken_by, :now from taken)
            select t.activity_id as activity, o.id as obligation, o.duty, o.period_kind, o.period_start as period_from, t.leg,
              t.planned_for as "on"
            from taken t join obligation o on o.id = t.obligation_id order by o.id, t.leg""";

    private static final String MOVE = """
            update discharge d set planned_for = moved.day
            from unnest(:obligations, :legs, :days) as moved (obligation, leg, day)
            where d.obligation_id = moved.obligation and d.leg = moved.leg""";

    private static final String DELETE = """
            delete from discharge d using unnest(:obligations, :legs) as freed (obligation, leg)
            where d.obligation_id = freed.obligation and d.leg = freed.leg""";

    private static final String OTHER_VISIT_AT = """
            select other.leg from discharge mine
            join obligation o on o.id = mine.obligation_id and o.duty = 'MUTUAL_VISIT'
            join discharge other on other.obligation_id = mine.obligation_id and other.leg <> mine.leg
            join activity a on a.id = other.activity_id
            where mine.activity_id = :activity and a.host_side = :host""";

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

    /** Whether another leg of a mutual visit that the activity declares is hosted by that side. */
    boolean isOtherVisitAt(UUID activity, SideOfPairing host) {
        return sql.query(OTHER_VISIT_AT)
                .with("activity", activity)
                .with("host", host)
                .first(Integer.class)
                .isPresent();
    }

    void insert(List<PlannedDischarge> declared) {
        legs(INSERT, declared)
                .with("activities", column("uuid", declared, PlannedDischarge::activity))
                .with("days", column("date", declared, PlannedDischarge::on))
                .execute();
    }

    /** Frees the legs where they are declared by activities whose time has passed, and keeps that those lost them. */
    List<PlannedDischarge> takeOver(List<PlannedDischarge> declared, Instant now) {
        return legs(TAKE_OVER, declared)
                .with("activities", column("uuid", declared, PlannedDischarge::activity))
                .with("now", now)
                .list(PlannedDischarge.class);
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
