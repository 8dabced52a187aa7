package org.jiedui.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An operation in the document: an HTTP method on the template of a path. */
public record ApiOperation(String method, String path, JsonNode description) {

    private static final String PROBLEM = "application/problem+json";
    private static final String NOBODY = "01a20022-6ef7-73bf-97d1-4d8a80f3bb6d";

    public String name() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }

    public String operationId() {
        return description.path("operationId").asText();
    }

    /** The body that is shown as an example. */
    public Optional<String> exampleOfBody() {
        return contents(description.path("requestBody"))
                .filter(content -> content.has("example"))
                .map(content -> content.get("example").toString())
                .findFirst();
    }

    /** An address of it at which nothing is. */
    String addressOfNothing() {
        return path.replaceAll("\\{[^}]+}", NOBODY);
    }

    /** What its body in JSON looks like, if it has one. */
    Optional<JsonNode> schemaOfBody() {
        return Optional.of(description.at("/requestBody/content/application~1json/schema"))
                .filter(JsonNode::isObject);
    }

    /** Whether it lists, a page at a time. */
    public boolean answersAPage() {
        return description
                .at("/responses/200/content/application~1json/schema/$ref")
                .asText()
                .startsWith("#/components/schemas/Page");
    }

    boolean takes(String parameter) {
        return description.path("parameters").findValuesAsText("name").contains(parameter);
    }

    boolean fits(String requestMethod, String requestPath) {
        return method.equalsIgnoreCase(requestMethod) && requestPath.matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    long parameters() {
        return path.chars().filter(character -> character == '{').count();
    }

    /** What is sent and what a success answers, each with its schema and its example. */
    List<JsonNode> goodContents() {
        Stream<JsonNode> answers = responses()
                .filter(response -> response.getKey().startsWith("2"))
                .flatMap(response -> contents(response.getValue()));
        return Stream.concat(contents(description.path("requestBody")), answers).toList();
    }

    /** The types that its problems may have. */
    public Set<String> problemTypes() {
        return problems().flatMap(ApiOperation::types).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of one status. */
    public Set<String> problemTypes(int status) {
        return types(description
                        .path("responses")
                        .path(String.valueOf(status))
                        .path("content")
                        .path(PROBLEM))
                .collect(Collectors.toSet());
    }

    /** Its problems, each with a schema and examples. */
    Stream<JsonNode> problems() {
        return responses()
                .map(response -> response.getValue().path("content").path(PROBLEM))
                .filter(JsonNode::isObject);
    }

    static Stream<String> types(JsonNode problem) {
        return problem.at("/schema/properties/type/enum").valueStream().map(JsonNode::asText);
    }

    Stream<Map.Entry<String, JsonNode>> responses() {
        return description.path("responses").properties().stream();
    }

    private static Stream<JsonNode> contents(JsonNode holder) {
        return holder.path("content").properties().stream().map(Map.Entry::getValue);
    }
}
