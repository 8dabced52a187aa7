package org.jiedui.pairing.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.lifecycle.PairingId;

/** What waits for the word of a side, over all features, in one statement. */
@ApplicationScoped
@Transactional
public class PendingDecisions {

    /**
     * A site waits for a side once the other has accepted it as it stands, and goes on from term to term. Terms without a first day cannot be consented to:
     * either side may complete them. What belongs to a pairing waits anew when a hold on that is lifted.
     */
    private static final String WAITING = """
            with side as (
              select p.*, s.side, s.consented_to, s.side = 'LEADING' as leads
              from pairing p cross join lateral (values
                ('LEADING', p.leading_region, p.leading_consented_to),
                ('PARTNER', p.partner_region, p.partner_consented_to)) s (side, region, consented_to)
              where (p.leading_region = ? or p.partner_region = ?) and s.region = ? and p.status in ('PROPOSED', 'ACTIVE')),
            waiting as (
              select case when effective_from is null then 'COMPLETE_TERMS' else 'CONSENT_TO_PAIRING' end as kind, side.id, side.id as pairing, leading_name, partner_name, verification, side, version,
                answer_by, updated_at
              from side where status = 'PROPOSED' and answer_by >= ? and consented_to is distinct from terms_version
              union all
              select 'SIGN_PLAN', n.id, side.id, leading_name, partner_name, verification, side, n.version, null, greatest(n.updated_at, side.updated_at)
              from side join annual_plan n on n.pairing_id = side.id
              where side.status = 'ACTIVE' and n.status = 'PROPOSED'
                and case when leads then n.signed_by_leading else n.signed_by_partner end
                  is distinct from n.plan_version
              union all
              select 'SIGN_AMENDMENT', n.id, side.id, leading_name, partner_name, verification, side, n.version, null, greatest(n.updated_at, side.updated_at)
              from side join annual_plan n on n.pairing_id = side.id
              where side.status = 'ACTIVE' and n.amendment_plan_version is not null
                and case when leads then n.amendment_signed_by_leading else n.amendment_signed_by_partner end
                  is distinct from n.amendment_plan_version
              union all
              select 'ACCEPT_SITE', d.id, side.id, leading_name, partner_name, verification, side, d.version, null, greatest(d.updated_at, side.updated_at)
              from side join demonstration_site d
                on d.pairing_id in (select t.id from pairing t where t.cooperation = side.cooperation)
              where side.status = 'ACTIVE' and d.status = 'BUILDING'
                and not exists (
                  select 1 from pairing l where l.cooperation = side.cooperation and l.status = 'ACTIVE' and l.id > side.id)
                and case when leads then d.accepted_by_partner else d.accepted_by_leading end = d.site_version
                and case when leads then d.accepted_by_leading else d.accepted_by_partner end
                  is distinct from d.site_version)
            select * from waiting where updated_at >= ? and id < ? order by id desc limit ?""";

    private final Sql sql;
    private final Clock clock;

    PendingDecisions(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What waits for the region whose liaison the caller is; nothing for anybody else. */
    public Page<PendingDecision> of(Caller caller, PageRequest page) {
        RegionCode region = caller.region();
        if (region == null) {
            return page.page(List.of(), PendingDecision::id);
        }
        List<PendingDecision> decisions = sql.rows(
                WAITING,
                PendingDecisions::decision,
                region.value(),
                region.value(),
                region.value(),
                ChinaTime.dateOf(clock.instant()),
                page.updatedSince(),
                page.before(),
                page.fetch());
        return page.page(decisions, PendingDecision::id);
    }

    private static PendingDecision decision(ResultSet row) throws SQLException {
        PendingDecision.DecisionKind kind = PendingDecision.DecisionKind.valueOf(row.getString("kind"));
        UUID id = row.getObject("id", UUID.class);
        return new PendingDecision(
                kind,
                id,
                kind.href(id),
                new PairingId(row.getObject("pairing", UUID.class)),
                row.getString("leading_name") + "–" + row.getString("partner_name"),
                Verification.valueOf(row.getString("verification")),
                SideOfPairing.valueOf(row.getString("side")),
                row.getLong("version"),
                row.getObject("answer_by", LocalDate.class),
                row.getTimestamp("updated_at").toInstant());
    }
}
