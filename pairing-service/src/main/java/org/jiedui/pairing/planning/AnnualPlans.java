package org.jiedui.pairing.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingScope;
import org.jiedui.pairing.party.PresentCode;
import org.jiedui.pairing.planning.PlanRefusals.PlanNotFound;

/** The annual plans: changed as aggregates, read in one statement with their versions; seen like their pairing. */
@ApplicationScoped
class AnnualPlans implements PanacheRepositoryBase<AnnualPlan, UUID> {

    /** Version v counts today, or else is the one with which the plan begins; of a plan that is not agreed, its only one. */
    private static final String SELECT = PlanVersions.WITH_VERSIONS + """
            select n.id, n.version, n.pairing_id, n.year, n.status, n.begins_on, n.created_at, n.updated_at,
              v.plan_version, v.signed_by_leading, v.signed_by_partner, v.content, newest.as_json as newest,
              case when n.amendment_plan_version is not null then newest.as_json end as amendment,
              (select coalesce(jsonb_agg(u.as_json order by u.counts_from), '[]')
                from versions u where u.plan_id = n.id and u.counts_from > v.counts_from) as upcoming,
              p.leading_region as sides_leading, p.partner_region as sides_partner,
              p.leading_dissolved_on is not null as sides_leading_dissolved,
              p.partner_dissolved_on is not null as sides_partner_dissolved, p.status = 'ACTIVE' and p.leading_dissolved_on is null and p.partner_dissolved_on is null as in_force
            from annual_plan n join pairing p on p.id = n.pairing_id
            join versions v on v.plan_id = n.id and case
              when n.begins_on is null then v.plan_version = n.plan_version
              else greatest(n.begins_on, :today) between v.counts_from and coalesce(v.counts_until, 'infinity') end
            join versions newest
              on newest.plan_id = n.id and newest.plan_version = coalesce(n.amendment_plan_version, n.plan_version)
            where true""";

    private final Sql sql;
    private final Clock clock;

    AnnualPlans(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws PlanNotFound if there is none in the caller's scope */
    AnnualPlanView inScope(AnnualPlanId id, Caller caller) {
        return visibleTo(caller)
                .and("n.id = :id")
                .with("id", id)
                .first(AnnualPlanView.class)
                .map(plan -> plan.offeredTo(caller))
                .orElseThrow(() -> new PlanNotFound(id));
    }

    Page<AnnualPlanView> inScope(PlanReading.Filter filter, PageRequest page, Caller caller) {
        return PairingScope.withinIfGiven(PresentCode.ifGiven(filter.region(), sql), visibleTo(caller))
                .andIfGiven("n.pairing_id = :pairing", filter.pairing())
                .andIfGiven("n.year = :year", filter.year())
                .andIfAny("n.status = any(:status)", filter.statuses())
                .page(page, "n.id", "n.updated_at", AnnualPlanView.class, plan -> plan.id()
                        .value())
                .map(plan -> plan.offeredTo(caller));
    }

    /** Of the latest year that has a plan which is neither declined nor withdrawn. */
    Optional<AnnualPlanView> latest(PairingId pairing, Caller caller) {
        return visibleTo(caller)
                .and("n.pairing_id = :pairing and n.status in ('PROPOSED', 'AGREED')")
                .with("pairing", pairing)
                .then("order by n.year desc limit 1")
                .first(AnnualPlanView.class)
                .map(plan -> plan.offeredTo(caller));
    }

    private Query visibleTo(Caller caller) {
        return PairingScope.of(caller, sql.query(SELECT).with("today", ChinaTime.dateOf(clock.instant())));
    }
}
