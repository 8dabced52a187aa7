package org.jiedui.testkit.problem;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.kit.problem.HttpProblem;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.testkit.contract.ApiDocument;

/** Compares the problems that the code knows with those that are listed in docs/problems.md, a section for each module. */
public final class ProblemCatalogue {

    private static final Path LIST = Path.of("..", "docs", "problems.md");

    private ProblemCatalogue() {}

    /**
     * Run the test with {@code -Dproblems.write=true} after a wanted change, after that of the OpenAPI document, and review the
     * difference.
     *
     * @param service whose section it is, such as pairing-service
     * @param classes with all rules that it answers with
     * @throws AssertionError if the section says anything else
     */
    public static void check(String service, JavaClasses classes) throws IOException {
        Collection<KindOfProblem> kinds = kinds(rules(classes));
        Path document = Path.of("..", "docs", "openapi", service + ".yaml");
        check(service, ProblemTable.of(kinds, operations(ApiDocument.parse(Files.readString(document)))));
    }

    /** Those that answer each kind of problem, by slug. */
    static Map<String, List<String>> operations(ApiDocument document) {
        Map<String, List<String>> operations = new TreeMap<>();
        document.operations().forEach(operation -> operation.problemTypes().forEach(type -> operations
                .computeIfAbsent(type.substring(type.lastIndexOf(':') + 1), slug -> new ArrayList<>())
                .add(operation.operationId())));
        return operations;
    }

    /** The section of what HTTP refuses, and of the rules that all services share. */
    static void checkShared(JavaClasses kit) throws IOException {
        Stream<KindOfProblem> http = Stream.of(HttpProblem.values()).map(KindOfProblem::of);
        check("Every service", ProblemTable.of(kinds(Stream.concat(http, rules(kit)))));
    }

    private static void check(String section, String table) throws IOException {
        String listed = Files.readString(LIST);
        String wanted = withSection(listed, section, table);
        if (Boolean.getBoolean("problems.write")) {
            Files.writeString(LIST, wanted);
            return;
        }
        if (!listed.equals(wanted)) {
            throw new AssertionError(
                    "\"%s\" in %s is not what the code says; see ProblemCatalogue".formatted(section, LIST));
        }
    }

    /** In the place of what stands between the heading and the next one. */
    static String withSection(String page, String heading, String text) {
        Matcher section = Pattern.compile("(?s)(?<=\n## %s\n).*?(?=\n## |\\z)".formatted(Pattern.quote(heading)))
                .matcher(page);
        if (!section.find()) {
            throw new AssertionError("There is no section \"%s\" in %s".formatted(heading, LIST));
        }
        return page.substring(0, section.start()) + "\n" + text + page.substring(section.end());
    }

    /** @throws AssertionError if two have one slug */
    static Collection<KindOfProblem> kinds(Stream<KindOfProblem> found) {
        return found.collect(Collectors.toMap(
                        KindOfProblem::slug,
                        Function.identity(),
                        (one, other) -> {
                            throw new AssertionError("Two problems have one slug: " + one + " and " + other);
                        },
                        TreeMap::new))
                .values();
    }

    static Stream<KindOfProblem> rules(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAssignableTo(Refusal.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .map((JavaClass rule) -> KindOfProblem.of(rule));
    }
}
