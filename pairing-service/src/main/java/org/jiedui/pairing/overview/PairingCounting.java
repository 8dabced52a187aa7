package org.jiedui.pairing.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.overview.OverviewRefusals.FiguresNotOpen;
import org.jiedui.pairing.party.PresentCode;
import org.jspecify.annotations.Nullable;

/** Counts pairings for a province, a city or the whole country, in one statement however many there are. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class PairingCounting {

    /** A side belongs to the region directly below the one asked for: the first digits of its code, or its first segments. */
    private static final String COUNT = """
            with side as (
              select p.id, p.status, p.verification, p.programme,
                case when s.region like 'LOCAL:%' then array_to_string((string_to_array(s.region, '-'))[\\::segments], '-')
                  else rpad(left(s.region, :digits), 6, '0') end collate "C" as area
              from counted_pairing p cross join lateral (values (p.leading_region), (p.partner_region)) s (region)
              where s.region >= :scopeFrom and s.region < :scopeTo and s.region >= :areaFrom and s.region < :areaTo),
            programme as (
              select programme, jsonb_object_agg(status, pairings) as by_status
              from (select programme, status, count(distinct id) as pairings from side group by programme, status) c
              group by programme),
            area as (
              select area, jsonb_object_agg(status, pairings) as by_status
              from (select area, status, count(distinct id) as pairings from side group by area, status) c group by area)
            select cast(:area as text) as region,
              (select name_zh from party_designation where code = :area and valid_from <= :today
                and (valid_to is null or valid_to > :today)) as region_name,
              (select coalesce(jsonb_object_agg(status, pairings), '{}')
                from (select status, count(distinct id) as pairings from side group by status) c) as by_status,
              (select coalesce(jsonb_object_agg(verification, pairings), '{}')
                from (select verification, count(distinct id) as pairings from side group by verification) c) as by_verification,
              (select coalesce(jsonb_agg(jsonb_build_object('programme', programme, 'byStatus', by_status) order by programme), '[]')
                from programme) as by_programme,
              (select coalesce(jsonb_agg(jsonb_build_object('region', a.area, 'name', d.name_zh, 'byStatus', a.by_status)
                  order by a.area), '[]')
                from area a left join party_designation d
                  on d.code = a.area and d.valid_from <= :today and (d.valid_to is null or d.valid_to > :today)) as by_region""";

    private final Sql sql;
    private final Clock clock;

    PairingCounting(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Counts what the caller may know of.
     *
     * @param region what is asked for; the caller's own region if absent, or the whole country
     * @throws FiguresNotOpen if the caller may know no figures of that region
     */
    public PairingFigures figures(@Nullable RegionCode region, Caller caller) {
        RegionCode asked = PresentCode.ifGiven(region, sql);
        RegionCode area = asked == null ? caller.region() : asked;
        RegionRange scope = caller.readingScope();
        if (asked != null && !scope.contains(asked.value())) {
            throw new FiguresNotOpen(asked);
        }
        RegionRange within = area == null ? RegionRange.EVERYTHING : area.range();
        return sql.query(COUNT)
                .with("segments", area == null ? 1 : area.segmentsBelow())
                .with("digits", area == null ? 2 : area.digitsBelow())
                .with("scopeFrom", scope.from())
                .with("scopeTo", scope.to())
                .with("areaFrom", within.from())
                .with("areaTo", within.to())
                .with("area", area)
                .with("today", ChinaTime.dateOf(clock.instant()))
                .first(PairingFigures.class)
                .orElseThrow();
    }
}
