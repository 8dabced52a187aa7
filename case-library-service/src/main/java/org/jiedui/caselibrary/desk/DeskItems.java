package org.jiedui.caselibrary.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jiedui.caselibrary.lifecycle.RegionLevel;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.knownparties.pair.PairColumns;

/** What lies on a desk, from the tables of all rooms in one statement. */
@ApplicationScoped
class DeskItems {

    /** Of the sides that the caller acts for, or that lie below it. */
    private static final String OF_AUTHORS = """
            with side as (
              select pairing_id, 'LEADING' as side, leading_region is not distinct from :liaisonOf as own
              from pair where leading_region >= :sidesFrom and leading_region < :sidesTo and leading_dissolved_on is null
              union all select pairing_id, 'PARTNER', partner_region is not distinct from :liaisonOf
              from pair where partner_region >= :sidesFrom and partner_region < :sidesTo and partner_dissolved_on is null),
            item (kind, own, id, href, title, pairing_id, side, due, late, updated_at) as (
              select case c.status when 'DRAFT' then 'WRITE_DRAFT' when 'RETURNED' then 'REVISE_RETURNED'
                  when 'PUBLISHED' then 'CONSENT_TO_CORRECTION' else 'CONSENT' end,
                side.own, c.id, '/v1/cases/' || c.id, c.title, c.pairing_id, side.side, null::date, false, c.updated_at
              from side join typical_case c on c.pairing_id = side.pairing_id and c.owner in ('BOTH', side.side)
              where c.status in ('DRAFT', 'RETURNED')
                or (c.status in ('SUBMITTED', 'IN_REVIEW', 'APPROVED') and c.owner = 'BOTH'
                    or c.status = 'PUBLISHED' and c.number > c.published_number)
                  and c.number is distinct from case side.side
                    when 'LEADING' then c.consented_by_leading else c.consented_by_partner end
            """;

    /** With the side that submitted it, by which it is told who keeps its gates and who decides outside of an edition. */
    private static final String SUBMITTED = """
            typical_case c join pair p on p.pairing_id = c.pairing_id left join edition e on e.id = c.edition_id
              cross join lateral (select case c.submitted_by when 'LEADING' then p.leading_region
                else p.partner_region end as side) s
            """;

    /** Gates of the ministry lie below nobody. */
    private static final String OF_GATES = """
              union all
              select 'PASS_GATE', g.own, c.id, '/v1/cases/' || c.id, c.title, c.pairing_id, null, null, false, c.updated_at
              from %s
              cross join lateral (select c.gates -> c.gates_passed ->> 'role' as role, c.gates -> c.gates_passed ->> 'level' as level) gate
              cross join lateral (select coalesce(gate.role = any(:roles) and (gate.level = 'MINISTRY'
                or gate.level = :level and s.side >= :regionFrom and s.side < :regionTo and s.side <> :region), false) as own) g
              where c.status = 'SUBMITTED' and (g.own or :isMinistry
                or :isProvince and gate.level <> 'MINISTRY' and s.side >= :sidesFrom and s.side < :sidesTo)
            """.formatted(SUBMITTED);

    private static final String AWAITED = """
            t.status = 'ASSIGNED' and c.status = 'IN_REVIEW' and c.submitted_number = t.number and c.edition_id = t.edition_id""";

    private static final String OF_REVIEWERS = """
              union all
              select 'REVIEW', true, t.id, '/v1/review-tasks/' || t.id, v.title, c.pairing_id, null, t.due_on, t.due_on < :today,
                t.updated_at
              from reviewer r join review_task t on t.reviewer_id = r.id join typical_case c on c.id = t.case_id
              join case_version v on v.case_id = t.case_id and v.number = t.number
              where r.subject = :reviewer and %s
            """.formatted(AWAITED);

    private static final String CONDUCTS = "(e.office = :provinceOf or e.office is null and :isMinistry)";

    /** Outside of an edition the province above the side; the ministry for that of a province. */
    private static final String DECIDES = """
            case when c.edition_id is not null then %s
              when s.side ~ '^([0-9]{2}0000|LOCAL:[^-]+)$' then :isMinistry
              else s.side >= :provinceFrom and s.side < :provinceTo end""".formatted(CONDUCTS);

    private static final String MAY_BE_PUBLISHED = """
            (c.owner = 'PARTNER' or c.consented_by_leading = c.number)
              and (c.owner = 'LEADING' or c.consented_by_partner = c.number)""";

    /** A case waits for its edition while that is not published; left out of it, it may be published by itself. */
    private static final String BY_ITSELF = """
            not exists (select from edition e where e.id = c.edition_id and e.status <> 'PUBLISHED')""";

    private static final String OWN = """
             cross join lateral (select coalesce(%s, false) as own) o
            """;

    private static final String DECIDED = SUBMITTED + OWN.formatted(DECIDES);

    /** The ministry sees to those of provinces, too. */
    private static final String OF_OFFICES =
            """
              union all
              select case c.status when 'IN_REVIEW' then 'DECIDE' else 'PUBLISH' end, o.own, c.id, '/v1/cases/' || c.id, c.title,
                c.pairing_id, null, null, false, c.updated_at
              from %1$s
              where c.status in ('IN_REVIEW', 'APPROVED') and (o.own or :isMinistry) and (c.status = 'IN_REVIEW' or %3$s and %4$s)
              union all
              select 'LEFT_BEFORE_GATE', o.own, c.id, '/v1/cases/' || c.id, c.title, c.pairing_id, null, null, false, c.updated_at
              from %2$s
              where c.status = 'SUBMITTED' and e.status in ('IN_REVIEW', 'PUBLISHED') and (o.own or :isMinistry)
              union all
              select 'PUBLISH_CORRECTION', o.own, c.id, '/v1/cases/' || c.id, c.title, c.pairing_id, null, null, false, c.updated_at
              from %1$s
              where c.status = 'PUBLISHED' and c.number > c.published_number and (o.own or :isMinistry) and %3$s
              union all
              select 'LATE_REVIEW', o.own, t.id, '/v1/review-tasks/' || t.id, v.title, c.pairing_id, null, t.due_on, true, t.updated_at
              from %1$s join review_task t on t.case_id = c.id
              join case_version v on v.case_id = t.case_id and v.number = t.number
              where t.due_on < :today and %5$s and (o.own or :isMinistry)
            """.formatted(DECIDED, SUBMITTED + OWN.formatted(CONDUCTS), MAY_BE_PUBLISHED, BY_ITSELF, AWAITED);

    /** An edition is published when nothing of it is on its way any more and something of it may be published. */
    private static final String OF_EDITIONS = """
              union all
              select case e.status when 'OPEN' then 'CLOSE_EDITION' when 'CLOSED' then 'BEGIN_REVIEW' else 'PUBLISH_EDITION' end,
                o.own, e.id, '/v1/editions/' || e.id, e.title, null, null,
                case e.status when 'OPEN' then (e.deadline at time zone 'Asia/Shanghai')::date end, e.status = 'OPEN', e.updated_at
              from edition e %s
              where (o.own or :isMinistry) and (e.status = 'CLOSED' or e.status = 'OPEN' and e.deadline < :now or e.status = 'IN_REVIEW'
                and not exists (select from typical_case c where c.edition_id = e.id and c.status in ('SUBMITTED', 'IN_REVIEW'))
                and exists (select from typical_case c where c.edition_id = e.id and c.status = 'APPROVED' and %s)))
            """.formatted(OWN.formatted(CONDUCTS), MAY_BE_PUBLISHED);

    private static final String FIRST_OF_EACH = """
            select ranked.kind as item_kind, ranked.id as item_id, ranked.href as item_href, ranked.title as item_title, %s,
              ranked.side as item_side, ranked.due as item_due, ranked.late as item_late,
              ranked.updated_at as item_updated_at, ranked.own, ranked.total
            from (
              select item.*, count(*) over (partition by own, kind) as total,
                row_number() over (partition by own, kind order by due, updated_at, id) as place
              from item) ranked
            left join pair p on p.pairing_id = ranked.pairing_id
            where ranked.place <= :atMost
            order by ranked.due, ranked.updated_at, ranked.id""".formatted(PairColumns.as("item_pairing"));

    private final Sql sql;

    DeskItems(Sql sql) {
        this.sql = sql;
    }

    /** @param atMost of a kind, of the caller's own and of others' */
    List<DeskRow> first(int atMost, Caller caller, Instant now) {
        RegionCode region = caller.region();
        RegionCode province = caller.is(Roles.PROVINCE) ? region : null;
        return sql.query(OF_AUTHORS + OF_GATES + OF_REVIEWERS + OF_OFFICES + OF_EDITIONS + FIRST_OF_EACH)
                .with("liaisonOf", caller.is(Roles.LIAISON) && region != null ? region.value() : null)
                .with("provinceOf", province == null ? null : province.value())
                .with("provinceFrom", province == null ? null : province.range().from())
                .with("provinceTo", province == null ? null : province.range().to())
                .with("isMinistry", caller.is(Roles.MINISTRY))
                .with("isProvince", caller.is(Roles.PROVINCE))
                .with("sidesFrom", caller.deskScope().from())
                .with("sidesTo", caller.deskScope().to())
                .with("roles", ArrayOf.texts(caller.roles()))
                .with("level", region == null ? null : RegionLevel.of(region))
                .with("region", region == null ? null : region.value())
                .with("regionFrom", region == null ? null : region.range().from())
                .with("regionTo", region == null ? null : region.range().to())
                .with("reviewer", caller.is(Roles.REVIEWER) ? caller.subject() : null)
                .with("now", now)
                .with("today", ChinaTime.dateOf(now))
                .with("atMost", atMost)
                .list(DeskRow.class);
    }
}
