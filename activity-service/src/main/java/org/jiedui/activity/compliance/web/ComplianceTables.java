package org.jiedui.activity.compliance.web;

import static org.jiedui.activity.obligation.ObligationState.DUE;
import static org.jiedui.activity.obligation.ObligationState.HALF_MET;
import static org.jiedui.activity.obligation.ObligationState.HELD;
import static org.jiedui.activity.obligation.ObligationState.HELD_LATE;
import static org.jiedui.activity.obligation.ObligationState.OVERDUE;
import static org.jiedui.activity.obligation.ObligationState.PLANNED;
import static org.jiedui.activity.obligation.ObligationState.UPCOMING;
import static org.jiedui.activity.obligation.ObligationState.WAIVED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiedui.activity.compliance.ComplianceFigures;
import org.jiedui.activity.compliance.ComplianceReport;
import org.jiedui.activity.compliance.ComplianceReport.CooperationCompliance;
import org.jiedui.activity.compliance.ComplianceReport.DutyLine;
import org.jiedui.activity.compliance.Fulfilment;
import org.jiedui.activity.obligation.ObligationState;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.problem.Language;
import org.jiedui.kit.problem.Text;
import org.jiedui.kit.web.document.CsvDocument;
import org.jspecify.annotations.Nullable;

/** The reports as tables for spreadsheets. */
final class ComplianceTables {

    private static final Text COOPERATIONS = new Text("结对任务完成情况-%d.csv", "compliance-cooperations-%d.csv");
    private static final Text FIGURES = new Text("结对任务完成情况汇总-%d.csv", "compliance-figures-%d.csv");

    private static final List<Text> SIDES = List.of(
            new Text("年度", "year"),
            new Text("合作关系", "cooperation"),
            new Text("机制", "programme"),
            new Text("先行方代码", "leading region"),
            Text.nameOf(SideOfPairing.LEADING),
            new Text("协作方代码", "partner region"),
            Text.nameOf(SideOfPairing.PARTNER),
            new Text("任务代码", "duty code"),
            new Text("任务", "duty"),
            new Text("频次", "cadence"));

    private static final List<Text> SUMS = List.of(
            new Text("年度", "year"),
            new Text("汇总方式", "summed up by"),
            new Text("代码", "code"),
            new Text("名称", "name"),
            new Text("合作关系数", "cooperations"));

    private static final Text OWED = new Text("应完成", "owed");
    private static final List<ObligationState> COUNTED =
            List.of(HELD, HELD_LATE, HALF_MET, WAIVED, OVERDUE, PLANNED, DUE, UPCOMING);
    private static final Text NEXT_DUE = new Text("下一期限", "next due");

    private static final Text ALL = new Text("全部", "all");
    private static final Text DUTY = new Text("任务", "duty");
    private static final Text PROGRAMME = new Text("机制", "programme");
    private static final Text REGION = new Text("地区", "region");

    private final Language language;

    ComplianceTables(Language language) {
        this.language = language;
    }

    /** A row for every cadence line. */
    CsvDocument of(ComplianceReport report) {
        List<List<@Nullable Object>> rows = report.cooperations().stream()
                .flatMap(cooperation -> cooperation.lines().stream().map(line -> row(report.year(), cooperation, line)))
                .toList();
        return new CsvDocument(language, COOPERATIONS.with(report.year()), header(SIDES), rows);
    }

    /** A row for every sum. */
    CsvDocument of(ComplianceFigures figures) {
        int year = figures.year();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(row(figures.total(), year, ALL.in(language), null, null, figures.cooperations()));
        figures.byDuty()
                .forEach(sum -> rows.add(row(
                        sum.fulfilment(),
                        year,
                        DUTY.in(language),
                        sum.duty(),
                        Text.nameOf(sum.duty()).in(language),
                        sum.cooperations())));
        figures.byProgramme()
                .forEach(sum -> rows.add(row(
                        sum.fulfilment(), year, PROGRAMME.in(language), sum.programme(), null, sum.cooperations())));
        figures.byRegion()
                .forEach(sum -> rows.add(row(
                        sum.fulfilment(), year, REGION.in(language), sum.region(), sum.name(), sum.cooperations())));
        return new CsvDocument(language, FIGURES.with(year), header(SUMS), rows);
    }

    private List<String> header(List<Text> first) {
        return Stream.of(first.stream(), Stream.of(OWED), COUNTED.stream().map(Text::nameOf), Stream.of(NEXT_DUE))
                .flatMap(Function.identity())
                .map(column -> column.in(language))
                .toList();
    }

    private List<@Nullable Object> row(int year, CooperationCompliance cooperation, DutyLine line) {
        PublishedPairing pairing = cooperation.pairing();
        return row(
                line.fulfilment(),
                year,
                pairing.cooperation(),
                pairing.programme(),
                pairing.leading().region(),
                pairing.leading().name(),
                pairing.partner().region(),
                pairing.partner().name(),
                line.duty(),
                Text.nameOf(line.duty()).in(language),
                Text.nameOf(line.period()).in(language));
    }

    private static List<@Nullable Object> row(Fulfilment fulfilment, @Nullable Object... first) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(first));
        row.addAll(List.of(
                fulfilment.owed(),
                fulfilment.heldOnTime(),
                fulfilment.heldLate(),
                fulfilment.halfMet(),
                fulfilment.waived(),
                fulfilment.overdue(),
                fulfilment.planned(),
                fulfilment.due(),
                fulfilment.upcoming()));
        row.add(fulfilment.nextDue());
        return row;
    }
}
