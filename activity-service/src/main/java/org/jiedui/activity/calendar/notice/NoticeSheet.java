package org.jiedui.activity.calendar.notice;

import static org.jiedui.activity.calendar.CalendarDays.FIRST_DAY_OF_DECEMBER_LEFT_OPEN;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedui.activity.calendar.DayKind;
import org.jiedui.activity.calendar.NoticeDay;
import org.jiedui.activity.calendar.notice.NoticeRow.Column;
import org.jiedui.kit.problem.Text;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jspecify.annotations.Nullable;

/** The days of a year's notice as they were written, which are taken over all together or not at all. */
public final class NoticeSheet {

    private static final int LONGEST_OCCASION = 50;

    private static final Text MISSING = new Text("不能缺少", "must not be missing");
    private static final Text NOT_A_DATE = new Text("应为日期，例如 2026-02-14", "must be a date such as 2026-02-14");
    private static final Text OUTSIDE = new Text("应在 %s 到 %s 之间", "must lie between %s and %s");
    private static final Text REPEATED = new Text("%s 已在第 %d 项列出", "%s is already item %d");
    private static final Text NOT_A_KIND = new Text("应为 OFF、WORK 之一", "must be one of OFF, WORK");
    private static final Text WORKED_ANYWAY = new Text(
            "%s 不是星期六或星期日，本来就上班，不能是调休上班",
            "%s is neither a Saturday nor a Sunday and is worked anyway, so it makes up for nothing");
    private static final Text PERSONAL =
            new Text("不能包含电话号码或身份证号码", "must not contain a phone number or an identity-card number");
    private static final Text TOO_LONG = new Text("最多 %d 个字符", "size must be between 0 and %d");

    private final int year;
    private final List<NoticeRow> rows;
    private final Map<LocalDate, Integer> firstRows = new HashMap<>();

    public NoticeSheet(int year, List<NoticeRow> rows) {
        this.year = year;
        this.rows = rows;
        for (int row = 0; row < rows.size(); row++) {
            int place = row;
            rows.get(row).readDate().ifPresent(date -> firstRows.putIfAbsent(date, place));
        }
    }

    /** Everything wrong, row by row; nothing if it can be taken over. */
    public List<RowFault> faults() {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> Stream.of(ofDate(row), ofKind(row), ofOccasion(row)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Only of a sheet without faults. */
    public List<NoticeDay> days() {
        return rows.stream().map(NoticeRow::toDay).toList();
    }

    private Optional<RowFault> ofDate(int row) {
        NoticeRow written = rows.get(row);
        @Nullable LocalDate date = written.readDate().orElse(null);
        if (date == null) {
            return written.date() == null
                    ? missing(row, Column.DATE)
                    : fault(row, Column.DATE, "wrong-type", NOT_A_DATE);
        }
        LocalDate first = LocalDate.of(year - 1, 12, FIRST_DAY_OF_DECEMBER_LEFT_OPEN);
        LocalDate last = LocalDate.of(year, 12, 31);
        if (date.isBefore(first) || date.isAfter(last)) {
            return fault(row, Column.DATE, "outside-the-year", OUTSIDE.with(first, last));
        }
        int firstRow = firstRows.getOrDefault(date, row);
        return firstRow == row
                ? Optional.empty()
                : fault(row, Column.DATE, "no-repeats", REPEATED.with(date, firstRow + 1));
    }

    private Optional<RowFault> ofKind(int row) {
        NoticeRow written = rows.get(row);
        if (written.kind() == null) {
            return missing(row, Column.KIND);
        }
        if (written.readKind().isEmpty()) {
            return fault(row, Column.KIND, "wrong-type", NOT_A_KIND);
        }
        return written.readDate()
                .filter(date -> written.readKind().get() == DayKind.WORK && !isWeekend(date))
                .flatMap(date -> fault(row, Column.KIND, "worked-anyway", WORKED_ANYWAY.with(date)));
    }

    private Optional<RowFault> ofOccasion(int row) {
        @Nullable String occasion = rows.get(row).occasion();
        if (occasion == null) {
            return missing(row, Column.OCCASION);
        }
        if (occasion.codePointCount(0, occasion.length()) > LONGEST_OCCASION) {
            return fault(row, Column.OCCASION, "size", TOO_LONG.with(LONGEST_OCCASION));
        }
        return NoPersonalNumbers.Validator.allows(occasion)
                ? Optional.empty()
                : fault(row, Column.OCCASION, "no-personal-numbers", PERSONAL);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Optional<RowFault> missing(int row, Column column) {
        return fault(row, column, "not-null", MISSING);
    }

    private static Optional<RowFault> fault(int row, Column column, String code, Text detail) {
        return Optional.of(new RowFault(row, column, code, detail));
    }
}
