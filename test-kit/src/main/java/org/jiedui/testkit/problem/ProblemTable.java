package org.jiedui.testkit.problem;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Text;

/** Kinds of problems as a table for people. */
final class ProblemTable {

    private static final String HEAD = """
            | slug | status | meaning | members |
            |---|---|---|---|
            """;
    private static final String HEAD_WITH_OPERATIONS = """
            | slug | status | meaning | members | operations |
            |---|---|---|---|---|
            """;
    private static final int AT_A_GLANCE = 6;
    private static final String PARAMETER = "%(?:\\d+\\$)?[-#+ 0,(]*\\d*(?:\\.\\d+)?[a-zA-Z]";

    private ProblemTable() {}

    static String of(Collection<KindOfProblem> kinds) {
        return kinds.stream().map(kind -> row(cells(kind))).collect(Collectors.joining("", HEAD, ""));
    }

    /** @param operations that answer a kind, by its slug */
    static String of(Collection<KindOfProblem> kinds, Map<String, List<String>> operations) {
        return kinds.stream()
                .map(kind -> row(
                        Stream.concat(cells(kind), Stream.of(glance(operations.getOrDefault(kind.slug(), List.of()))))))
                .collect(Collectors.joining("", HEAD_WITH_OPERATIONS, ""));
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static Stream<String> cells(KindOfProblem kind) {
        return Stream.of(
                "`" + kind.slug() + "`",
                String.valueOf(kind.status()),
                meaning(kind, Text::zh) + "<br>" + meaning(kind, Text::en),
                kind.members().stream().map(ProblemTable::member).collect(Collectors.joining("<br>")));
    }

    private static String glance(List<String> operations) {
        String all = String.join(", ", operations);
        return operations.size() <= AT_A_GLANCE
                ? all
                : "<details><summary>%d</summary>%s</details>".formatted(operations.size(), all);
    }

    private static String meaning(KindOfProblem kind, Function<Text, String> language) {
        return kind.sentences().stream()
                .map(language)
                .map(ProblemTable::open)
                .collect(Collectors.joining(" / ", "**" + language.apply(kind.title()) + "** ", ""));
    }

    private static String open(String sentence) {
        return sentence.replaceAll(PARAMETER, "…").replace("%%", "%").replace("|", "\\|");
    }

    private static String member(Member<?> member) {
        return "`%s`%s %s: %s, %s"
                .formatted(
                        member.name(),
                        member.always() ? "" : "?",
                        JsonType.of(member.type()),
                        member.zh(),
                        member.en());
    }
}
