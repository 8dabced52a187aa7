package org.jiedui.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every operation tells its callers; {@code -Dopenapi.examples=true} records examples that are missing. */
final class OperationRules {

    private static final Set<String> PROBLEMS_OF_ALL = Set.of("400", "401", "406", "503");

    private static final List<Rule> RULES = List.of(
            new Rule("has a summary", OperationRules::hasASummary),
            new Rule("says whom it lets in", OperationRules::saysWhomItLetsIn),
            new Rule("describes its problems", OperationRules::describesItsProblems),
            new Rule("names the types of its problems, with examples", OperationRules::namesItsProblems),
            new Rule("takes an Idempotency-Key if it is a creating POST", OperationRules::takesAKeyIfItCreates),
            new Rule("speaks of an Idempotency-Key only if it takes one", OperationRules::speaksOfNoKeyItDoesNotTake),
            new Rule("describes what each success answers", OperationRules::describesItsAnswers),
            new Rule("has an example of its body and of what it answers", OperationRules::hasExamples));

    private OperationRules() {}

    /** One sentence for each rule that an operation breaks, and for each example that does not fit its schema. */
    static List<String> complaints(ApiDocument document) {
        ExampleFit fit = new ExampleFit(document.schemas());
        ListRules lists = new ListRules(document.schemas());
        return document.operations().stream()
                .flatMap(operation -> Stream.of(broken(operation), unfit(operation, fit), lists.complaints(operation))
                        .flatMap(Function.identity()))
                .toList();
    }

    private static Stream<String> broken(ApiOperation operation) {
        return RULES.stream()
                .filter(rule -> !rule.holds().test(operation))
                .map(rule -> "%s breaks the rule: every operation %s".formatted(operation.name(), rule.name()));
    }

    private static Stream<String> unfit(ApiOperation operation, ExampleFit fit) {
        return operation.goodContents().stream()
                .filter(content -> content.has("example"))
                .flatMap(content -> fit.complaints(content).stream())
                .map(complaint -> "%s has an example that breaks its schema: %s; delete it to have it recorded anew"
                        .formatted(operation.name(), complaint));
    }

    private static boolean hasASummary(ApiOperation operation) {
        return !operation.description().path("summary").asText().isBlank();
    }

    private static boolean saysWhomItLetsIn(ApiOperation operation) {
        return operation.description().has("security");
    }

    private static boolean describesItsProblems(ApiOperation operation) {
        Set<String> described = operation
                .responses()
                .filter(response -> response.getValue().at("/content").has("application/problem+json"))
                .map(response -> response.getKey())
                .collect(Collectors.toSet());
        return described.containsAll(PROBLEMS_OF_ALL);
    }

    private static boolean namesItsProblems(ApiOperation operation) {
        return operation.problems().allMatch(problem -> {
            long types = ApiOperation.types(problem).count();
            return types > 0 && problem.path("examples").size() == types;
        });
    }

    /** Sent again, because its answer was lost, it would create another one or be refused. */
    private static boolean takesAKeyIfItCreates(ApiOperation operation) {
        boolean creates = operation.method().equalsIgnoreCase("post")
                && operation.responses().anyMatch(response -> response.getKey().equals("201"));
        return !creates || operation.takes("Idempotency-Key");
    }

    private static boolean speaksOfNoKeyItDoesNotTake(ApiOperation operation) {
        return operation.takes("Idempotency-Key")
                || !operation.description().toString().contains("Idempotency-");
    }

    /** Without content, generated clients have no result; it is missing where a resource lacks {@code @Produces}. */
    private static boolean describesItsAnswers(ApiOperation operation) {
        return operation
                .responses()
                .filter(response ->
                        response.getKey().startsWith("2") && !response.getKey().equals("204"))
                .allMatch(response -> response.getValue().has("content"));
    }

    private static boolean hasExamples(ApiOperation operation) {
        return operation.goodContents().stream().allMatch(OperationRules::hasExample);
    }

    private static boolean hasExample(JsonNode content) {
        return content.has("example");
    }

    private record Rule(String name, Predicate<ApiOperation> holds) {}
}
