package org.jiedui.activity.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.database.Sql;
import org.jiedui.knownparties.pair.PairColumns;
import org.jiedui.knownparties.pair.PairScope;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

/** The obligations as rows. Rows are always locked in the order of their ids, so that nobody deadlocks. */
@ApplicationScoped
class Obligations {

    private static final String LOCK = """
            select id, duty, period_kind, period_start as period_from, legs, owed from obligation
            where %s and id = any(:ids) order by id for no key update""".formatted(PairScope.ofCooperation("cooperation"));

    private static final String LOCK_ALL =
            "select id from obligation where cooperation = :cooperation order by id for no key update";

    /** A part that is declared stays a part, even if the plan now has fewer. */
    private static final String LAST_LEG =
            "(select coalesce(max(d.leg), 0) from discharge d where d.obligation_id = o.id)";

    private static final String KEEP = """
            insert into obligation as o (id, version, cooperation, pairing_id, year, duty, period_kind, period_start,
              period_end, ordinal, planned_legs, legs, owed, not_owed_because, plan_version, updated_at)
            select id, 0, :cooperation, pairing, extract(year from start), duty, kind, start, finish, ordinal, legs, legs,
              because is null, because, plan_version, :now
            from unnest(:ids, :pairings, :duties, :kinds, :starts, :ends, :ordinals, :legs, :because, :planVersions)
              as due (id, pairing, duty, kind, start, finish, ordinal, legs, because, plan_version)
            on conflict (cooperation, duty, period_kind, period_start, ordinal) do update
            set version = o.version + 1, pairing_id = excluded.pairing_id, plan_version = excluded.plan_version,
              updated_at = excluded.updated_at, owed = excluded.owed, not_owed_because = excluded.not_owed_because,
              planned_legs = excluded.planned_legs, legs = greatest(excluded.planned_legs, %1$s)
            where (o.pairing_id, o.plan_version, o.owed, o.not_owed_because, o.planned_legs) is distinct from
              (excluded.pairing_id, excluded.plan_version, excluded.owed, excluded.not_owed_because, excluded.planned_legs)
            returning id""".formatted(LAST_LEG);

    private static final String CHANGED = """
            select o.id as obligation_obligation_id, o.duty as obligation_duty, o.period_kind as obligation_period,
              o.period_start as obligation_from, o.period_end as obligation_due, o.ordinal as obligation_ordinal,
              o.legs as obligation_legs, o.plan_version as obligation_plan_version, %s, o.not_owed_because, o.version
            from obligation o join pair p on p.pairing_id = o.pairing_id
            where o.id = any(:ids) order by o.period_end, o.period_start, o.duty, o.ordinal""".formatted(PairColumns.as("obligation_pairing"));

    /** What follows from terms and plans, as both sides agreed before: nobody decides it now. Nothing of what was never owed. */
    private static final String RECORD = """
            insert into change_history (aggregate_id, changed_at, change, role, version)
            select id, :now, coalesce(lower(replace(not_owed_because, '_', '-')), 'owed'), 'calendar', plan_version
            from obligation where id = any(:ids) and (owed or version > 0) order by id""";

    private static final String TOUCH = """
            with touched as (
              update obligation o set version = o.version + 1, updated_at = :now, legs = greatest(o.planned_legs, %s)
              from (select id, legs from obligation where id = any(:ids) order by id for no key update) before
              where o.id = before.id
              returning o.id, o.owed and o.legs <> before.legs as has_other_legs)
            select id from touched where has_other_legs""".formatted(LAST_LEG);

    private final Sql sql;

    Obligations(Sql sql) {
        this.sql = sql;
    }

    /** Writes what has changed. */
    List<ChangedObligation> keep(UUID cooperation, Collection<Obligation> dues, Instant now) {
        sql.query(LOCK_ALL).with("cooperation", cooperation).list(ObligationId.class);
        List<ObligationId> changed = sql.query(KEEP)
                .with("cooperation", cooperation)
                .with("now", now)
                .with("ids", column(dues, "uuid", due -> Ids.next()))
                .with("pairings", column(dues, "uuid", due -> due.pairing().value()))
                .with("duties", column(dues, "text", Obligation::duty))
                .with("kinds", column(dues, "text", due -> due.period().kind()))
                .with("starts", column(dues, "date", due -> due.period().from()))
                .with("ends", column(dues, "date", due -> due.period().to()))
                .with("ordinals", column(dues, "integer", Obligation::ordinal))
                .with("legs", column(dues, "integer", Obligation::legs))
                .with("because", column(dues, "text", Obligation::notOwed))
                .with("planVersions", column(dues, "integer", Obligation::planVersion))
                .list(ObligationId.class);
        if (changed.isEmpty()) {
            return List.of();
        }
        sql.query(RECORD).with("ids", ArrayOf.uuids(changed)).with("now", now).execute();
        return changed(changed);
    }

    List<OwedObligation> findForUpdate(PairingId pairing, Collection<ObligationId> ids) {
        return sql.query(LOCK)
                .with("pairing", pairing)
                .with("ids", ArrayOf.uuids(ids))
                .list(OwedObligation.class);
    }

    /** @return those that are owed in fewer legs than before: one that only a declaration kept is free again */
    List<ChangedObligation> touch(Collection<ObligationId> ids, Instant now) {
        return changed(sql.query(TOUCH)
                .with("ids", ArrayOf.uuids(ids))
                .with("now", now)
                .list(ObligationId.class));
    }

    private List<ChangedObligation> changed(Collection<ObligationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.query(CHANGED).with("ids", ArrayOf.uuids(ids)).list(ChangedObligation.class);
    }

    private static ArrayOf column(
            Collection<Obligation> dues, String type, Function<Obligation, @Nullable Object> value) {
        return new ArrayOf(type, dues.stream().map(value).toList());
    }
}
