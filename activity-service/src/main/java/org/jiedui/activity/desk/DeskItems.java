package org.jiedui.activity.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.obligation.StateOfObligation;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.knownparties.pair.PairColumns;
import org.jiedui.knownparties.pair.PairScope;

/** What lies on a desk, from the tables of all rooms in one statement. */
@ApplicationScoped
class DeskItems {

    private static final String PAIRS = "with p as not materialized (select * from pair p where true";

    private static final String OF_ACTIVITIES = """
            ),
            side as (
              select p.pairing_id, s.side
              from p cross join lateral (values ('LEADING', p.leading_region, p.leading_dissolved_on),
                ('PARTNER', p.partner_region, p.partner_dissolved_on)) s (side, region, dissolved_on)
              where s.region >= :scopeFrom and s.region < :scopeTo and s.dissolved_on is null),
            item (kind, id, href, pairing_id, year, side, number, duty, period_kind, period_from, due) as (
              select 'ANSWER_TIMES', a.id, '/v1/activities/' || a.id, a.pairing_id, a.held_in, side.side, a.number,
                null, null, null::date, (a.starts_at at time zone 'Asia/Shanghai')::date
              from side join activity a on a.pairing_id = side.pairing_id and a.proposed_by <> side.side
              where a.status in ('PLANNED', 'SCHEDULED')
              union all
              select case when a.ends_at <= :now then 'COMPLETE_ACTIVITY' else 'ACTIVITY_TO_COME' end, a.id,
                '/v1/activities/' || a.id, a.pairing_id, a.held_in, case when a.ends_at <= :now and not exists (
                  select from attendance where activity_id = a.id) then a.host_side end, a.number, null, null, null,
                (case when a.ends_at <= :now then a.ends_at - interval '1 microsecond' else a.starts_at end
                  at time zone 'Asia/Shanghai')::date
              from p join activity a on a.pairing_id = p.pairing_id
              where a.status in ('PLANNED', 'SCHEDULED') and (a.ends_at <= :now or a.starts_at < :comesBefore)
            """;

    private static final String OF_PROPOSALS = """
              union all
              select case t.status when 'PROPOSED' then 'ANSWER_TIMETABLE' else 'REVISE_TIMETABLE' end, t.id,
                '/v1/timetables/' || t.id, t.pairing_id, t.year, side.side, null, null, null, null,
                (select min((entry ->> 'on')::date) from jsonb_array_elements(t.entries) entry
                  where (entry ->> 'on')::date >= :today)
              from side join timetable t on t.pairing_id = side.pairing_id
              where t.status = 'PROPOSED' and t.proposed_by <> side.side
                or t.status = 'CHANGES_REQUESTED' and t.proposed_by = side.side
              union all
              select 'ANSWER_WAIVER', w.id, '/v1/waivers/' || w.id, o.pairing_id, o.year, side.side, null, o.duty, o.period_kind,
                o.period_start, o.period_end
              from waiver w join obligation o on o.id = w.obligation_id
              join side on side.pairing_id = o.pairing_id and side.side <> w.proposed_by
              where w.status = 'PROPOSED'
            """;

    private static final String OF_OBLIGATIONS = """
              union all
              select case when o.period_end >= :today then 'OBLIGATION_TO_COME'
                when s.state = 'OVERDUE' then 'OVERDUE_OBLIGATION' else 'HALF_MET_OBLIGATION' end, o.id,
                '/v1/obligations/' || o.id, o.pairing_id, o.year, null, null, o.duty, o.period_kind, o.period_start, o.period_end
              from p join obligation o on o.pairing_id = p.pairing_id
            """ + StateOfObligation.JOIN + """

              where o.owed and o.year between :firstYear and :lastYear and o.period_end <= :until
                and (s.state = 'OVERDUE' or s.state = 'HALF_MET' and not d.is_planned
                  or s.state in ('UPCOMING', 'DUE', 'PLANNED') and o.period_end >= :today))
            """;

    private static final String FIRST_OF_EACH = """
            select ranked.kind as item_kind, ranked.id as item_id, ranked.href as item_href, %s, ranked.year as item_year,
              ranked.side as item_side, ranked.number as item_number, ranked.duty as item_duty,
              ranked.period_kind as item_period_kind, ranked.period_from as item_period_from, ranked.due as item_due,
              ranked.total
            from (
              select item.*, count(*) over (partition by kind) as total,
                row_number() over (partition by kind order by due, id) as place
              from item) ranked
            join p on p.pairing_id = ranked.pairing_id
            where ranked.place <= :atMost
            order by ranked.due, ranked.id""".formatted(PairColumns.as("item_pairing"));

    private final Sql sql;

    DeskItems(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param until the last day of what comes
     * @param atMost of a kind
     */
    List<DeskRow> first(int atMost, RegionRange sides, Instant now, LocalDate until) {
        LocalDate today = ChinaTime.dateOf(now);
        return PairScope.within(sides, sql.query(PAIRS))
                .then(OF_ACTIVITIES + OF_PROPOSALS + OF_OBLIGATIONS + FIRST_OF_EACH)
                .with("now", now)
                .with("today", today)
                .with("until", until)
                .with(
                        "comesBefore",
                        until.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant())
                .with("firstYear", today.getYear() - 1)
                .with("lastYear", until.getYear())
                .with("atMost", atMost)
                .list(DeskRow.class);
    }
}
