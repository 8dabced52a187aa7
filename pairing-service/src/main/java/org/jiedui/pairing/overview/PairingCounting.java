package org.jiedui.pairing.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.overview.OverviewRefusals.FiguresNotOpen;
import org.jspecify.annotations.Nullable;

/** Counts pairings for a province, a city or the whole country, in one statement however many there are. */
@ApplicationScoped
@Transactional
public class PairingCounting {

    /** A side is told by the region directly below the one asked for: the first digits, or segments. */
    private static final String COUNT = """
            with side as (
              select p.id, p.status, p.verification, p.programme,
                case when s.region like 'LOCAL:%' then array_to_string((string_to_array(s.region, '-'))[:?], '-')
                  else rpad(left(s.region, ?), 6, '0') end collate "C" as area
              from counted_pairing p cross join lateral (values (p.leading_region), (p.partner_region)) s (region)
              where s.region >= ? and s.region < ? and s.region >= ? and s.region < ?)
            select grouping(side.verification, side.programme, side.area) as grouped,
              side.status, side.verification, side.programme, side.area, d.name_zh, count(distinct side.id) as pairings
            from side left join party_designation d
              on d.code = side.area and d.valid_from <= ? and (d.valid_to is null or d.valid_to > ?)
            group by grouping sets ((side.status), (side.verification), (side.programme, side.status),
              (side.area, d.name_zh, side.status))
            order by side.programme, side.area, side.status""";

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
        RegionCode area = region == null ? caller.region() : region;
        RegionRange scope = caller.scopeOfFigures();
        if (region != null && !scope.contains(region.value())) {
            throw new FiguresNotOpen(region);
        }
        RegionRange asked = area == null ? RegionRange.EVERYTHING : area.range();
        LocalDate today = ChinaTime.dateOf(clock.instant());
        PairingTally tally = new PairingTally();
        sql.each(
                COUNT,
                tally::add,
                area == null ? 1 : area.segmentsBelow(),
                area == null ? 2 : area.digitsBelow(),
                scope.from(),
                scope.to(),
                asked.from(),
                asked.to(),
                today,
                today);
        return tally.of(area);
    }
}
