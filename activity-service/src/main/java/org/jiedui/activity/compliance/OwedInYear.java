package org.jiedui.activity.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jiedui.activity.obligation.StateOfObligation;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.knownparties.pair.PairColumns;
import org.jiedui.knownparties.pair.PairScope;
import org.jiedui.knownparties.redesignation.PresentCode;
import org.jspecify.annotations.Nullable;

/** What cooperations owe in a year, with its state of now: each report is one statement over the obligations of that year. */
@ApplicationScoped
class OwedInYear {

    /** A cooperation is seen and named as its newest term. Materialized, so that each state is worked out once. */
    private static final String OWED = """
            with owed as materialized (
              select p.*, o.duty, o.period_kind, o.period_start, o.period_end, o.ordinal, s.state
              from (select distinct on (cooperation) * from pair order by cooperation, pairing_id desc) p
              join obligation o on o.cooperation = p.cooperation
              %s
              where o.owed and o.year = :year""".formatted(StateOfObligation.JOIN);

    /** Counted before the sides are named: to group by seven columns more takes half as long again. */
    private static final String LINES = """
            )
            select %s, f.*
            from (select pairing_id, duty, period_kind as period, %s from owed group by 1, 2, 3) f
            join pair p on p.pairing_id = f.pairing_id
            order by p.leading_region, p.partner_region, p.cooperation""".formatted(PairColumns.as("pairing"), Fulfilment.COLUMNS);

    private static final String ONE_BY_ONE = """
            )
            select %s, p.duty, p.period_kind, p.period_start as period_from, p.ordinal, p.state
            from owed p
            order by p.leading_region, p.partner_region, p.cooperation, p.period_end, p.period_start, p.ordinal""".formatted(PairColumns.as("pairing"));

    /**
     * A side belongs to the region directly below the one asked for: the first digits of its code, or its first segments. What
     * lies directly below a province without a prefecture (the third and fourth digit are 90) stands for itself.
     */
    private static final String SUMS = """
            ),
            placed as (
              select owed.*, a.area, a.name
              from owed cross join lateral (
                select area, max(side.name) filter (where side.region = area) as name
                from (values (leading_region, leading_name), (partner_region, partner_name)) side (region, name)
                cross join lateral (select case
                  when side.region like 'LOCAL:%%' then array_to_string((string_to_array(side.region, '-'))[\\::segments], '-')
                  when substr(side.region, 3, 2) = '90' then side.region
                  else rpad(left(side.region, :digits), 6, '0') end) placed (area)
                where side.region >= :areaFrom and side.region < :areaTo
                  and side.region >= :scopeFrom and side.region < :scopeTo
                group by area) a)
            select * from (
              select case when grouping(duty) = 0 then 'DUTY' when grouping(programme) = 0 then 'PROGRAMME' else 'ALL' end as sum,
                coalesce(duty, programme, '') as key, null as name, count(distinct cooperation) as cooperations, %1$s
              from owed group by grouping sets ((), (duty), (programme))
              union all
              select 'REGION', area, max(name), count(distinct cooperation), %1$s
              from placed group by area) sums
            order by key collate "C\"""".formatted(Fulfilment.COLUMNS);

    private final Sql sql;

    OwedInYear(Sql sql) {
        this.sql = sql;
    }

    /** The same filter with the code that its region has now. */
    ComplianceFilter present(ComplianceFilter filter) {
        return new ComplianceFilter(
                filter.pairing(), PresentCode.ifGiven(filter.region(), sql), filter.programme(), filter.year());
    }

    /** Counted by cadence line; those of a cooperation one after the other. */
    List<ComplianceRow> lines(ComplianceFilter filter, int year, Instant now, Caller caller) {
        return owed(present(filter), year, now, PairScope.of(caller, sql.query(OWED)))
                .then(LINES)
                .list(ComplianceRow.class);
    }

    List<DatedObligation> oneByOne(ComplianceFilter filter, int year, Instant now, Caller caller) {
        return owed(present(filter), year, now, PairScope.of(caller, sql.query(OWED)))
                .then(ONE_BY_ONE)
                .list(DatedObligation.class);
    }

    /** @param area the region below which regions are summed up; absent for the whole country */
    List<FigureRow> sums(ComplianceFilter filter, @Nullable RegionCode area, int year, Instant now, RegionRange scope) {
        RegionRange asked = area == null ? RegionRange.EVERYTHING : area.range();
        return owed(filter, year, now, PairScope.within(scope, sql.query(OWED)))
                .then(SUMS)
                .with("segments", area == null ? 1 : area.segmentsBelow())
                .with("digits", area == null ? 2 : area.digitsBelow())
                .with("areaFrom", asked.from())
                .with("areaTo", asked.to())
                .list(FigureRow.class);
    }

    private static Query owed(ComplianceFilter filter, int year, Instant now, Query visible) {
        visible.with("year", year)
                .with("now", now)
                .with("today", ChinaTime.dateOf(now))
                .andIfGiven(PairScope.ofCooperation("p.cooperation"), filter.pairing())
                .andIfGiven("p.programme = :programme", filter.programme());
        return PairScope.withinIfGiven(filter.region(), visible);
    }
}
