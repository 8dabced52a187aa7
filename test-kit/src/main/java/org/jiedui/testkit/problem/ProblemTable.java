package org.jiedui.testkit.problem;

import java.util.Collection;
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
    private static final String PARAMETER = "%(?:\\d+\\$)?[-#+ 0,(]*\\d*(?:\\.\\d+)?[a-zA-Z]";

    private ProblemTable() {}

    static String of(Collection<KindOfProblem> kinds) {
        return kinds.stream().map(ProblemTable::row).collect(Collectors.joining("", HEAD, ""));
    }

    private static String row(KindOfProblem kind) {
        return Stream.of(
                        "`" + kind.slug() + "`",
                        String.valueOf(kind.status()),
                        meaning(kind, Text::zh) + "<br>" + meaning(kind, Text::en),
                        kind.members().stream().map(ProblemTable::member).collect(Collectors.joining("<br>")))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
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
