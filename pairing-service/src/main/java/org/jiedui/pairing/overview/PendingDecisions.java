package org.jiedui.pairing.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.lifecycle.PairingScope;
import org.jiedui.pairing.overview.PendingDecision.DecisionKind;
import org.jiedui.pairing.party.PresentCode;
import org.jspecify.annotations.Nullable;

/** What sides have to decide, over all features, in one statement. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class PendingDecisions {

    /**
     * A site waits for a side once the other has accepted it as it stands, in whatever term it was proposed. Terms without a
     * first day cannot be consented to: either side may complete them. Nothing waits where a side was dissolved. What belongs to a pairing waits anew when a hold on it
     * is lifted. Of what has changed, what waits no longer is shown without a kind.
     */
    private static final String ITEMS = """
            with side as (
              select p.*, s.side, s.consented_to, s.side = 'LEADING' as leads,
                p.leading_dissolved_on is null and p.partner_dissolved_on is null as both_stand
              from pairing p cross join lateral (values
                ('LEADING', p.leading_region, p.leading_consented_to),
                ('PARTNER', p.partner_region, p.partner_consented_to)) s (side, region, consented_to)
              where (p.leading_region >= :scopeFrom and p.leading_region < :scopeTo
                  or p.partner_region >= :scopeFrom and p.partner_region < :scopeTo)
                and s.region >= :scopeFrom and s.region < :scopeTo
                and (p.status in ('PROPOSED', 'ACTIVE') or :changes and p.answer_by is not null)),
            item as (
              select case when both_stand and status = 'PROPOSED' and answer_by >= :today and consented_to is distinct from terms_version
                  then case when effective_from is null then 'COMPLETE_TERMS' else 'CONSENT_TO_PAIRING' end end as kind,
                'pairings' as collection, id, id as pairing, side, version, answer_by, updated_at
              from side
              union all
              select case
                  when side.status <> 'ACTIVE' or not both_stand then null
                  when n.status = 'PROPOSED' and case when leads then n.signed_by_leading else n.signed_by_partner end
                    is distinct from n.plan_version then 'SIGN_PLAN'
                  when n.amendment_plan_version is not null
                    and case when leads then n.amendment_signed_by_leading else n.amendment_signed_by_partner end
                    is distinct from n.amendment_plan_version then 'SIGN_AMENDMENT' end,
                'plans', n.id, side.id, side.side, n.version, null, n.updated_at
              from side join annual_plan n on n.pairing_id = side.id
              union all
              select case when both_stand and side.status = 'ACTIVE' and d.status = 'BUILDING'
                  and case when leads then d.accepted_by_partner else d.accepted_by_leading end = d.site_version
                  and case when leads then d.accepted_by_leading else d.accepted_by_partner end
                    is distinct from d.site_version then 'ACCEPT_SITE' end,
                'sites', d.id, side.id, side.side, d.version, null,
                greatest(d.updated_at, (select max(t.updated_at) from pairing t where t.cooperation = side.cooperation))
              from side join demonstration_site d
                on d.pairing_id in (select t.id from pairing t where t.cooperation = side.cooperation)
              where side.id = (
                select t.id from pairing t where t.cooperation = side.cooperation
                order by t.status = 'ACTIVE' desc, t.answer_by is not null desc, t.id desc limit 1)),
            decision as (
              select max(kind) as kind, collection, id, pairing, version, answer_by, updated_at,
                case when count(kind) = 1 then min(side) filter (where kind is not null) when count(*) = 1 then min(side) end as side
              from item where kind is not null or :changes
              group by collection, id, pairing, version, answer_by, updated_at)
            """;

    private static final String LIST = ITEMS + """
            select d.kind, d.id, '/v1/' || d.collection || '/' || d.id as href, d.pairing,
              p.leading_name || '–' || p.partner_name as names, p.verification, d.side, d.version, d.answer_by,
              greatest(d.updated_at, p.updated_at) as updated_at
            from decision d join pairing p on p.id = d.pairing where true""";

    private static final String COUNT = ITEMS + """
            select coalesce(json_object_agg(kind, decisions), '{}') as counts
            from (select kind, count(*) as decisions from decision group by kind) counted""";

    private final Sql sql;
    private final Clock clock;

    PendingDecisions(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What waits for the region whose liaison the caller is; for a province and the ministry, for every side in it.
     * @param region only of pairings with a side there or below, if given */
    public Page<PendingDecision> of(Caller caller, @Nullable RegionCode region, PageRequest page) {
        return PairingScope.withinIfGiven(PresentCode.ifGiven(region, sql), asked(LIST, caller, page.isForChanges()))
                .page(page, "d.id", "greatest(d.updated_at, p.updated_at)", PendingDecision.class, PendingDecision::id);
    }

    /** How many of each kind wait. */
    public PendingCounts count(Caller caller) {
        Map<DecisionKind, Long> counts = new EnumMap<>(DecisionKind.class);
        for (DecisionKind kind : DecisionKind.values()) {
            counts.put(kind, 0L);
        }
        counts.putAll(
                asked(COUNT, caller, false).first(Counted.class).orElseThrow().counts());
        return new PendingCounts(today(), counts);
    }

    private Query asked(String statement, Caller caller, boolean changes) {
        return sql.query(statement)
                .with("scopeFrom", caller.deskScope().from())
                .with("scopeTo", caller.deskScope().to())
                .with("changes", changes)
                .with("today", today());
    }

    private LocalDate today() {
        return ChinaTime.dateOf(clock.instant());
    }

    private record Counted(Map<DecisionKind, Long> counts) {}
}
