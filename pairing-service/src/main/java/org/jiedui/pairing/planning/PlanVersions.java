package org.jiedui.pairing.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.events.PlanEvent;
import org.jiedui.events.PlanEvent.PlanAgreed;
import org.jiedui.events.PlanEvent.PlanAmended;
import org.jiedui.events.PlanEvent.PlanAmendmentDeclined;
import org.jiedui.events.PlanEvent.PlanAmendmentProposed;
import org.jiedui.events.PlanEvent.PlanAmendmentWithdrawn;
import org.jiedui.events.PlanEvent.PlanDeclined;
import org.jiedui.events.PlanEvent.PlanProposed;
import org.jiedui.events.PlanEvent.PlanSigned;
import org.jiedui.events.PlanEvent.PlanWithdrawn;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.planning.PlanRefusals.PlanVersionNotFound;

/** Every version of every plan, kept as the plan's events say; who may see one follows from its plan. */
@ApplicationScoped
class PlanVersions {

    /** The versions with their content, and as a whole, as JSON. */
    static final String WITH_VERSIONS = """
            with versions as not materialized (
              select v.*, c.content, jsonb_build_object('planVersion', plan_version, 'content', c.content, 'proposedBy', proposed_by,
                'reason', reason, 'signedByLeading', signed_by_leading, 'signedByPartner', signed_by_partner) as as_json
              from annual_plan_version v cross join lateral (
                select jsonb_build_object('effectiveFrom', effective_from, 'cadence', cadence, 'topics', topics, 'goals', goals,
                  'blockedWeeks', blocked_weeks) as content) c)
            """;

    private static final String SELECT = WITH_VERSIONS + """
            select v.*, v.signed_by_leading is not distinct from v.plan_version as signed_by_leading,
              v.signed_by_partner is not distinct from v.plan_version as signed_by_partner,
              case when v.status <> 'AGREED' then v.status
                when v.counts_from is null or v.counts_until < :today then 'REPLACED'
                when v.counts_from > :today then 'UPCOMING' else 'IN_FORCE' end as status
            from versions v where v.plan_id = :plan""";

    /** The newest version as it stands in the plan: the amendment, or else the one agreed last or proposed. */
    private static final String KEEP = """
            insert into annual_plan_version as kept (id, version, plan_id, created_at, updated_at, status, counts_from,
              plan_version, effective_from, cadence, topics, goals, blocked_weeks, proposed_by, reason, signed_by_leading,
              signed_by_partner)
            select :id, 0, n.id, n.updated_at, n.updated_at, :status, case when :status = 'AGREED' then v.effective_from end, v.*
            from annual_plan n cross join lateral (values
              (n.plan_version, n.effective_from, n.cadence, n.topics, n.goals, n.blocked_weeks, n.proposed_by, n.reason,
                n.signed_by_leading, n.signed_by_partner),
              (n.amendment_plan_version, n.amendment_effective_from, n.amendment_cadence, n.amendment_topics, n.amendment_goals,
                n.amendment_blocked_weeks, n.amendment_proposed_by, n.amendment_reason, n.amendment_signed_by_leading,
                n.amendment_signed_by_partner)) v (number, effective_from)
            where n.id = :plan and v.number = n.last_version
            on conflict (plan_id, plan_version) do update set version = kept.version + 1, updated_at = excluded.updated_at,
              status = excluded.status, counts_from = excluded.counts_from, signed_by_leading = excluded.signed_by_leading,
              signed_by_partner = excluded.signed_by_partner""";

    private static final String CLOSE = """
            update annual_plan_version set version = version + 1, updated_at = :now, status = :status
            where plan_id = :plan and status = 'OPEN'""";

    /** What was to count on that day or later counts until the day before, or never. */
    private static final String GIVE_WAY = """
            update annual_plan_version set version = version + 1, updated_at = :now,
              counts_from = case when counts_from < :from then counts_from end,
              counts_until = case when counts_from < :from then :dayBefore end
            where plan_id = :plan and counts_from is not null and (counts_until is null or counts_until >= :from)""";

    private final Sql sql;
    private final Clock clock;

    PlanVersions(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void follow(PlanEvent event) {
        UUID plan = event.planId();
        switch (event) {
            case PlanProposed proposed -> replaceOpen(plan);
            case PlanAmendmentProposed proposed -> replaceOpen(plan);
            case PlanSigned signed -> keep(plan, "OPEN");
            case PlanAgreed agreed -> keep(plan, "AGREED");
            case PlanAmended amended -> {
                giveWay(plan, amended.plan().effectiveFrom());
                keep(plan, "AGREED");
            }
            case PlanDeclined declined -> closeOpen(plan, VersionStatus.DECLINED);
            case PlanWithdrawn withdrawn -> closeOpen(plan, VersionStatus.WITHDRAWN);
            case PlanAmendmentDeclined declined -> closeOpen(plan, VersionStatus.DECLINED);
            case PlanAmendmentWithdrawn withdrawn -> closeOpen(plan, VersionStatus.WITHDRAWN);
        }
    }

    /** Newest first. */
    Page<PlanVersionView> of(AnnualPlanId plan, PageRequest page) {
        return of(plan).page(page, "v.id", "v.updated_at", PlanVersionView.class, PlanVersionView::id);
    }

    /** @throws PlanVersionNotFound if the plan has none of that number */
    PlanVersionView of(AnnualPlanId plan, int number) {
        return of(plan).and("v.plan_version = :number")
                .with("number", number)
                .first(PlanVersionView.class)
                .orElseThrow(() -> new PlanVersionNotFound(number));
    }

    private Query of(AnnualPlanId plan) {
        return sql.query(SELECT).with("plan", plan).with("today", ChinaTime.dateOf(clock.instant()));
    }

    private void replaceOpen(UUID plan) {
        closeOpen(plan, VersionStatus.REVISED);
        keep(plan, "OPEN");
    }

    private void keep(UUID plan, String status) {
        sql.query(KEEP)
                .with("id", Ids.next())
                .with("plan", plan)
                .with("status", status)
                .execute();
    }

    private void closeOpen(UUID plan, VersionStatus status) {
        change(CLOSE, plan).with("status", status).execute();
    }

    private void giveWay(UUID plan, LocalDate from) {
        change(GIVE_WAY, plan)
                .with("from", from)
                .with("dayBefore", from.minusDays(1))
                .execute();
    }

    private Query change(String statement, UUID plan) {
        return sql.query(statement).with("plan", plan).with("now", clock.instant());
    }
}
