package org.jiedui.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** What every property and every parameter tells those who read a document. */
final class DescriptionRules {

    private DescriptionRules() {}

    /** One sentence for each that is not described. */
    static Stream<String> complaints(ApiDocument document) {
        return Stream.concat(ofProperties(document), ofParameters(document));
    }

    private static Stream<String> ofProperties(ApiDocument document) {
        return document.schemas().propertyStream().flatMap(schema -> schema.getValue()
                .path("properties")
                .propertyStream()
                .filter(property -> isSilent(property.getValue()))
                .map(property -> "Property %s.%s has no description; its record says it by @param"
                        .formatted(schema.getKey(), property.getKey())));
    }

    private static Stream<String> ofParameters(ApiDocument document) {
        return document.operations().stream().flatMap(operation -> operation
                .description()
                .path("parameters")
                .valueStream()
                .filter(DescriptionRules::isSilent)
                .map(parameter -> "%s: parameter %s has no description; see openapi-descriptions.properties"
                        .formatted(operation.name(), parameter.path("name").asText())));
    }

    private static boolean isSilent(JsonNode described) {
        return described.path("description").asText().isBlank();
    }
}
