package org.jiedui.activity.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jiedui.activity.compliance.ComplianceFigures.DutyFigures;
import org.jiedui.activity.compliance.ComplianceFigures.ProgrammeFigures;
import org.jiedui.activity.compliance.ComplianceFigures.RegionFigures;
import org.jiedui.activity.compliance.ComplianceRefusals.ComplianceNotOpen;
import org.jiedui.activity.compliance.FigureRow.Sum;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.knownparties.pair.Provinces;
import org.jspecify.annotations.Nullable;

/** Reports how far what is owed in a year is met, each report in one statement, however long the history. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class ComplianceReporting {

    private final OwedInYear owed;
    private final Clock clock;

    ComplianceReporting(OwedInYear owed, Clock clock) {
        this.owed = owed;
        this.clock = clock;
    }

    /** Every cooperation in the caller's scope, with its cadence lines. */
    public ComplianceReport cooperations(ComplianceFilter filter, Caller caller) {
        Instant now = clock.instant();
        int year = year(filter, now);
        List<ComplianceRow> rows = owed.lines(filter, year, now, caller);
        return new ComplianceReport(
                year,
                ChinaTime.dateOf(now),
                Fulfilment.sum(rows.stream().map(ComplianceRow::fulfilment).toList()),
                ComplianceRow.grouped(rows));
    }

    /** Every single obligation of the cooperations in the caller's scope. */
    public ObligationsOfYear obligations(ComplianceFilter filter, Caller caller) {
        Instant now = clock.instant();
        int year = year(filter, now);
        return new ObligationsOfYear(year, ChinaTime.dateOf(now), owed.oneByOne(filter, year, now, caller));
    }

    /**
     * Sums of what the caller may know of.
     *
     * @param given its region is the caller's own if absent, or the whole country
     * @throws ComplianceNotOpen if the caller may know no figures of that region
     */
    public ComplianceFigures figures(ComplianceFilter given, Caller caller) {
        ComplianceFilter filter = owed.present(given);
        RegionCode asked = filter.region();
        RegionRange scope = caller.readingScope();
        if (asked != null && !scope.contains(asked.value())) {
            throw new ComplianceNotOpen(asked);
        }
        Instant now = clock.instant();
        int year = year(filter, now);
        RegionCode area = asked == null && !scope.equals(RegionRange.EVERYTHING) ? caller.region() : asked;
        List<FigureRow> rows = owed.sums(filter, area, year, now, scope);
        FigureRow all = FigureRow.of(Sum.ALL, rows, row -> row).getFirst();
        return new ComplianceFigures(
                year,
                ChinaTime.dateOf(now),
                area,
                filter.programme(),
                all.cooperations(),
                all.fulfilment(),
                byDuty(rows),
                FigureRow.of(
                        Sum.PROGRAMME,
                        rows,
                        row -> new ProgrammeFigures(row.key(), row.cooperations(), row.fulfilment())),
                FigureRow.of(
                        Sum.REGION,
                        rows,
                        row -> new RegionFigures(
                                new RegionCode(row.key()), nameOf(row), row.cooperations(), row.fulfilment())));
    }

    private static @Nullable String nameOf(FigureRow region) {
        return region.name() == null ? Provinces.nameOf(region.key()) : region.name();
    }

    private static List<DutyFigures> byDuty(List<FigureRow> rows) {
        return FigureRow.of(
                        Sum.DUTY,
                        rows,
                        row -> new DutyFigures(Duty.valueOf(row.key()), row.cooperations(), row.fulfilment()))
                .stream()
                .sorted(Comparator.comparing(DutyFigures::duty))
                .toList();
    }

    private static int year(ComplianceFilter filter, Instant now) {
        Integer asked = filter.year();
        return asked == null ? ChinaTime.dateOf(now).getYear() : asked;
    }
}
