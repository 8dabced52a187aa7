package org.jiedui.activity.calendar.notice.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jiedui.activity.calendar.notice.NoticeContent;
import org.jiedui.activity.calendar.notice.NoticeRow;
import org.jiedui.activity.calendar.notice.NoticeRow.Column;
import org.jiedui.activity.calendar.notice.NoticeSheet;
import org.jiedui.activity.calendar.notice.RowFault;
import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.InvalidRequest;
import org.jiedui.kit.problem.Text;
import org.jiedui.kit.text.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * The days of a notice as a CSV file (RFC 4180) in UTF-8, with or without a byte order mark. What is wrong is named by row
 * and column, in the address of RFC 7111: {@code #cell=3,2} is the kind in the third row; the first row is the header.
 */
final class NoticeTable {

    /** More than a year has days. */
    static final int MOST_DAYS = 400;

    private static final List<String> HEADER = Stream.of(Column.values())
            .map(column -> column.name().toLowerCase(Locale.ROOT))
            .toList();

    /** May stand last; a row of another year's notice is refused. */
    private static final String YEAR = "notice_year";

    private static final List<String> HEADER_WITH_YEAR =
            Stream.concat(HEADER.stream(), Stream.of(YEAR)).toList();

    private static final Text MISSING = new Text("不能缺少", "must not be missing");
    private static final Text NOT_UTF_8 = new Text("文件应为 UTF-8 编码", "the file must be in UTF-8");
    private static final Text NOT_CSV = new Text("不是有效的 CSV：引号没有配对", "is not CSV: a quote is not closed");
    private static final Text WRONG_HEADER =
            new Text("第一行应为 %s，可另加 %s 列", "the first row must be %s, and may have %s as well");
    private static final Text UNKNOWN_COLUMN = new Text("没有“%s”这一列", "there is no column '%s'");
    private static final Text OTHER_YEAR = new Text("应为 %d", "must be %d");
    private static final Text NO_ROWS = new Text("没有任何日期", "there are no days");
    private static final Text TOO_MANY_ROWS = new Text("最多 %d 行", "there must not be more than %d rows");
    private static final Text WRONG_WIDTH = new Text("第 %d 行应有 %d 列，实有 %d 列", "row %d must have %d columns, not %d");
    private static final Text AT = new Text("第 %d 行 %s 列：%s", "row %d, column %s: %s");

    private final List<String> header;
    private final List<CSVRecord> rows;
    private final List<FieldError> errors = new ArrayList<>();

    /** @throws InvalidRequest if it is no such file */
    NoticeTable(byte[] file) {
        List<CSVRecord> records = records(text(file));
        this.header = records.isEmpty() ? List.of() : cells(records.getFirst());
        if (!header.equals(HEADER) && !header.equals(HEADER_WITH_YEAR)) {
            throw new InvalidRequest(headerErrors());
        }
        this.rows = records.stream().skip(1).filter(row -> !isBlank(row)).toList();
        if (rows.isEmpty()) {
            throw refused("#row=2", "size", NO_ROWS);
        }
        if (rows.size() > MOST_DAYS) {
            throw refused("#row=" + rows.get(MOST_DAYS).getRecordNumber(), "size", TOO_MANY_ROWS.with(MOST_DAYS));
        }
    }

    /** @throws InvalidRequest with everything wrong, if anything is */
    NoticeContent toContent(int year, @Nullable String documentNumber, @Nullable LocalDate publishedOn) {
        needs("documentNumber", documentNumber);
        needs("publishedOn", publishedOn);
        NoticeSheet sheet = new NoticeSheet(year, rows.stream().map(this::row).toList());
        rows.forEach(row -> checkYear(row, year));
        sheet.faults().stream()
                .filter(fault -> rows.get(fault.row()).size() == header.size())
                .map(this::error)
                .filter(error ->
                        errors.stream().noneMatch(known -> known.pointer().equals(error.pointer())))
                .forEach(errors::add);
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors);
        }
        return new NoticeContent(documentNumber, publishedOn, sheet.days());
    }

    /** What a table has no column for stands in the query, where the same request in JSON has nothing. */
    private void needs(String parameter, @Nullable Object value) {
        if (value == null) {
            errors.add(new FieldError("#query/" + parameter, "not-null", MISSING));
        }
    }

    private NoticeRow row(CSVRecord row) {
        if (row.size() != header.size()) {
            Text detail = WRONG_WIDTH.with(row.getRecordNumber(), header.size(), row.size());
            errors.add(new FieldError("#row=" + row.getRecordNumber(), "width", detail));
        }
        return new NoticeRow(cell(row, Column.DATE), cell(row, Column.KIND), cell(row, Column.OCCASION));
    }

    private @Nullable String cell(CSVRecord row, Column column) {
        int place = place(column);
        String text = place < row.size() ? CleanText.of(row.get(place)) : "";
        if (text.isEmpty()) {
            return null;
        }
        CleanText.objectionToLine(text)
                .map(objection -> FieldError.unacceptableText("", objection))
                .ifPresent(error -> errors.add(at(row, column, error.code(), error.detail())));
        return text;
    }

    private FieldError error(RowFault fault) {
        return at(rows.get(fault.row()), fault.column(), fault.code(), fault.detail());
    }

    /** Every column that there is not, or else what the header must be. */
    private List<FieldError> headerErrors() {
        List<FieldError> unknown = IntStream.range(0, header.size())
                .filter(place -> !HEADER_WITH_YEAR.contains(header.get(place)))
                .mapToObj(place -> new FieldError(
                        "#cell=1,%d".formatted(place + 1), "unknown-column", UNKNOWN_COLUMN.with(header.get(place))))
                .toList();
        return unknown.isEmpty()
                ? List.of(new FieldError("#row=1", "header", WRONG_HEADER.with(String.join(",", HEADER), YEAR)))
                : unknown;
    }

    private void checkYear(CSVRecord row, int year) {
        int place = HEADER.size();
        boolean given = header.size() > place && row.size() > place;
        if (given && !CleanText.of(row.get(place)).equals(String.valueOf(year))) {
            errors.add(at(row, place, "other-year", OTHER_YEAR.with(year)));
        }
    }

    private static FieldError at(CSVRecord row, Column column, String code, Text detail) {
        return at(row, place(column), code, detail);
    }

    private static FieldError at(CSVRecord row, int place, String code, Text detail) {
        long line = row.getRecordNumber();
        String name = HEADER_WITH_YEAR.get(place);
        return new FieldError(
                "#cell=%d,%d".formatted(line, place + 1),
                code,
                Map.of("row", line, "column", name),
                AT.with(line, name, detail));
    }

    private static int place(Column column) {
        return HEADER.indexOf(column.name().toLowerCase(Locale.ROOT));
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException another) {
            throw refused("#row=1", "encoding", NOT_UTF_8);
        }
    }

    private static List<CSVRecord> records(String text) {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException unreadable) {
            throw refused("#row=1", "malformed-csv", NOT_CSV);
        }
    }

    private static List<String> cells(CSVRecord row) {
        return row.stream().map(CleanText::of).toList();
    }

    private static boolean isBlank(CSVRecord row) {
        return row.stream().map(CleanText::of).allMatch(String::isEmpty);
    }

    private static InvalidRequest refused(String pointer, String code, Text detail) {
        return new InvalidRequest(List.of(new FieldError(pointer, code, detail)));
    }
}
