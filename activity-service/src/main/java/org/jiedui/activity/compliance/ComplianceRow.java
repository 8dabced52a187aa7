package org.jiedui.activity.compliance;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiedui.activity.compliance.ComplianceReport.CooperationCompliance;
import org.jiedui.activity.compliance.ComplianceReport.DutyLine;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;

/** A cadence line of a cooperation, as it is counted. */
record ComplianceRow(PublishedPairing pairing, Duty duty, Period period, Fulfilment fulfilment) {

    /** @param rows those of a cooperation one after the other */
    static List<CooperationCompliance> grouped(List<ComplianceRow> rows) {
        Map<UUID, List<ComplianceRow>> cooperations = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.pairing.cooperation(), LinkedHashMap::new, Collectors.toList()));
        return cooperations.values().stream().map(ComplianceRow::cooperation).toList();
    }

    private static CooperationCompliance cooperation(List<ComplianceRow> rows) {
        return new CooperationCompliance(
                rows.getFirst().pairing,
                Fulfilment.sum(rows.stream().map(ComplianceRow::fulfilment).toList()),
                rows.stream()
                        .map(row -> new DutyLine(row.duty, row.period, row.fulfilment))
                        .sorted(Comparator.comparing(DutyLine::duty).thenComparing(DutyLine::period))
                        .toList());
    }
}
