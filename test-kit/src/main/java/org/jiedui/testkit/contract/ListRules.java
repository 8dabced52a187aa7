package org.jiedui.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every list is: pages by a cursor, of items that say when they last changed, so that a client can keep up. */
final class ListRules {

    private static final String REFERENCE = "#/components/schemas/";
    private static final Set<String> PARAMETERS = Set.of("limit", "cursor", "updatedSince");

    private final JsonNode schemas;

    ListRules(JsonNode schemas) {
        this.schemas = schemas;
    }

    Stream<String> complaints(ApiOperation operation) {
        if (!"get".equals(operation.method())) {
            return Stream.empty();
        }
        return operation.goodContents().stream()
                .map(content -> resolved(content.path("schema")))
                .flatMap(answer -> complaints(operation, answer))
                .map(complaint -> operation.name() + " " + complaint);
    }

    private Stream<String> complaints(ApiOperation operation, JsonNode answer) {
        if ("array".equals(answer.path("type").asText())) {
            return Stream.of("answers a bare array instead of a page");
        }
        JsonNode items = answer.at("/properties/items/items");
        if (items.isMissingNode()) {
            return Stream.empty();
        }
        Stream<String> blind = resolved(items).at("/properties/updatedAt").isMissingNode()
                ? Stream.of("lists items that do not say when they changed: updatedAt")
                : Stream.empty();
        return Stream.concat(blind, missing(operation));
    }

    private static Stream<String> missing(ApiOperation operation) {
        Set<String> offered = operation
                .description()
                .path("parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asText())
                .collect(Collectors.toSet());
        return PARAMETERS.stream()
                .filter(parameter -> !offered.contains(parameter))
                .map(parameter -> "lists without the parameter " + parameter);
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : schemas.path(reference.substring(REFERENCE.length()));
    }
}
