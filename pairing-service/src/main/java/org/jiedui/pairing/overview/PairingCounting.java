package org.jiedui.pairing.overview;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.database.UncheckedSqlException;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.overview.PairingFigures.ProgrammeFigures;
import org.jiedui.pairing.overview.PairingFigures.RegionFigures;
import org.jiedui.pairing.standing.PairingStatus;
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
              from pairing p cross join lateral (values (p.leading_region), (p.partner_region)) s (region)
              where p.answer_by is not null and s.region >= ? and s.region < ? and s.region >= ? and s.region < ?)
            select grouping(side.verification, side.programme, side.area) as grouped,
              side.status, side.verification, side.programme, side.area, d.name_zh, count(distinct side.id) as pairings
            from side left join party_designation d
              on d.code = side.area and d.valid_from <= ? and (d.valid_to is null or d.valid_to > ?)
            group by grouping sets ((side.status), (side.verification), (side.programme, side.status),
              (side.area, d.name_zh, side.status))
            order by side.programme, side.area, side.status""";

    private static final int BY_STATUS = 0b111;
    private static final int BY_VERIFICATION = 0b011;
    private static final int BY_PROGRAMME = 0b101;

    private final AgroalDataSource dataSource;
    private final Clock clock;

    PairingCounting(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
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
        try (Connection connection = dataSource.getConnection();
                PreparedStatement count = connection.prepareStatement(COUNT)) {
            count.setInt(1, area == null ? 1 : area.segmentsBelow());
            count.setInt(2, area == null ? 2 : area.digitsBelow());
            count.setString(3, scope.from());
            count.setString(4, scope.to());
            count.setString(5, asked.from());
            count.setString(6, asked.to());
            count.setObject(7, ChinaTime.dateOf(clock.instant()));
            count.setObject(8, ChinaTime.dateOf(clock.instant()));
            return figures(area, count.executeQuery());
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    private static PairingFigures figures(@Nullable RegionCode region, ResultSet row) throws SQLException {
        Map<PairingStatus, Long> byStatus = new EnumMap<>(PairingStatus.class);
        Map<Verification, Long> byVerification = new EnumMap<>(Verification.class);
        Map<String, ProgrammeFigures> byProgramme = new LinkedHashMap<>();
        Map<String, RegionFigures> byRegion = new LinkedHashMap<>();
        while (row.next()) {
            long pairings = row.getLong("pairings");
            switch (row.getInt("grouped")) {
                case BY_STATUS -> byStatus.put(status(row), pairings);
                case BY_VERIFICATION ->
                    byVerification.put(Verification.valueOf(row.getString("verification")), pairings);
                case BY_PROGRAMME ->
                    byProgramme
                            .computeIfAbsent(row.getString("programme"), ProgrammeFigures::new)
                            .byStatus()
                            .put(status(row), pairings);
                default -> {
                    String name = row.getString("name_zh");
                    byRegion.computeIfAbsent(
                                    row.getString("area"), code -> new RegionFigures(new RegionCode(code), name))
                            .byStatus()
                            .put(status(row), pairings);
                }
            }
        }
        return new PairingFigures(
                region, byStatus, byVerification, List.copyOf(byProgramme.values()), List.copyOf(byRegion.values()));
    }

    private static PairingStatus status(ResultSet row) throws SQLException {
        return PairingStatus.valueOf(row.getString("status"));
    }
}
