package org.jiedui.activity.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.PlanEvent.BlockedWeek;
import org.jiedui.events.PlanEvent.Plan;
import org.jiedui.kit.database.Json;
import org.jiedui.kit.database.Sql;
import org.jiedui.knownparties.pair.PairScope;
import org.jiedui.knownparties.pair.PairingId;

/** Every version of a plan that both sides signed, as events brought them. */
@ApplicationScoped
class AgreedVersions {

    private static final String ADD = """
            insert into agreed_plan_version (pairing_id, year, plan_version, effective_from, cadence, blocked_weeks)
            values (:pairing, :year, :version, :from, :cadence, :blockedWeeks)
            on conflict (pairing_id, year, plan_version) do nothing""";

    private static final String ALL = """
            select v.pairing_id as pairing, v.year, v.plan_version, v.effective_from, v.cadence
            from agreed_plan_version v join pair p on p.pairing_id = v.pairing_id
            where p.cooperation = :cooperation order by v.year, v.plan_version""";

    /** Of each year the version that was signed last, in the weeks of its own term. */
    private static final String BLOCKED_WEEKS = """
            select distinct week ->> 'side' as side, week ->> 'week' as week, week ->> 'reason' as reason
            from (
              select distinct on (v.pairing_id, v.year) v.blocked_weeks, p.effective_from,
                least(p.effective_until, p.ended_on) as last_day
              from agreed_plan_version v join pair p on p.pairing_id = v.pairing_id
              where %s
              order by v.pairing_id, v.year, v.plan_version desc) last
            cross join jsonb_array_elements(last.blocked_weeks) week
            cross join lateral (select to_date(week ->> 'week', 'IYYY-"W"IW') as monday) first
            where (last.effective_from <= first.monday + 6) is not false and (first.monday <= last.last_day) is not false
            order by week, side""".formatted(PairScope.ofCooperation("p.cooperation"));

    private final Sql sql;

    AgreedVersions(Sql sql) {
        this.sql = sql;
    }

    /** One that is known changes nothing. */
    void add(Plan plan) {
        List<BlockedWeek> blockedWeeks = plan.blockedWeeks() == null ? List.of() : plan.blockedWeeks();
        sql.query(ADD)
                .with("pairing", plan.pairing().pairingId())
                .with("year", plan.year())
                .with("version", plan.planVersion())
                .with("from", plan.effectiveFrom())
                .with("cadence", new Json(plan.cadence()))
                .with("blockedWeeks", new Json(blockedWeeks))
                .execute();
    }

    /** Of all years and terms; those of one plan in order. */
    List<AgreedVersion> of(UUID cooperation) {
        return sql.query(ALL).with("cooperation", cooperation).list(AgreedVersion.class);
    }

    List<BlockedWeek> blockedWeeks(PairingId pairing) {
        return sql.query(BLOCKED_WEEKS).with("pairing", pairing).list(BlockedWeek.class);
    }
}
