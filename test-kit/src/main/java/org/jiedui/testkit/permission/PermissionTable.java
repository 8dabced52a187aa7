package org.jiedui.testkit.permission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Who may do what, as people read it: the rows of all Markdown tables in a document, which have one header. */
public final class PermissionTable {

    private static final int FIRST_CALLER = 2;

    private final List<String> callers;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private PermissionTable(List<List<String>> lines) {
        List<String> header = lines.getFirst();
        callers = header.subList(FIRST_CALLER, header.size());
        lines.stream().filter(line -> !line.equals(header)).map(this::row).forEach(row -> {
            if (rows.put(row.operationId(), row) != null) {
                throw new AssertionError(row.operationId() + " has two rows");
            }
        });
    }

    /** The table of that service, in docs/permissions. */
    public static PermissionTable of(String service) {
        try {
            return parse(Files.readString(Path.of("..", "docs", "permissions", service + ".md")));
        } catch (IOException e) {
            throw new AssertionError(service + " has no table of permissions", e);
        }
    }

    static PermissionTable parse(String markdown) {
        return new PermissionTable(markdown.lines()
                .filter(line -> line.startsWith("|") && !line.startsWith("|--"))
                .map(PermissionTable::cells)
                .toList());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|", -1))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private Row row(List<String> cells) {
        if (cells.size() != FIRST_CALLER + callers.size()) {
            throw new AssertionError("Not a cell for each caller: " + cells);
        }
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        IntStream.range(0, callers.size()).forEach(column -> {
            String cell = cells.get(FIRST_CALLER + column);
            verdicts.put(
                    callers.get(column),
                    Verdict.of(cell).orElseThrow(() -> new AssertionError("Not a verdict: " + cell)));
        });
        return new Row(cells.get(0), cells.get(1), verdicts);
    }

    List<String> callers() {
        return callers;
    }

    Map<String, Row> rows() {
        return rows;
    }

    /** @param request method and path, for who reads the table */
    record Row(String operationId, String request, Map<String, Verdict> verdicts) {}
}
