package org.jiedui.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What people read in a document: the words of constants, and names of schemas. */
final class WordRules {

    private WordRules() {}

    static Stream<String> complaints(ApiDocument document) {
        return Stream.concat(withoutWords(document), withTheSameName(document));
    }

    /** One sentence for each enum of which a constant has no name or no meaning, or that has no schema of its own. */
    private static Stream<String> withoutWords(ApiDocument document) {
        return document.root().findParents("enum").stream()
                .filter(WordRules::isOfConstants)
                .filter(schema ->
                        !constants(schema).equals(schema.path("x-words").findValuesAsText("value")))
                .map(schema -> "An enum has constants without @Named or @Meaning, or no schema of its own: "
                        + schema.get("enum"));
    }

    /** A type whose name is taken gets a number, which changes when the other one goes. */
    private static Stream<String> withTheSameName(ApiDocument document) {
        JsonNode schemas = document.schemas();
        return schemas.propertyStream()
                .map(Map.Entry::getKey)
                .filter(name -> name.matches(".*\\d") && schemas.has(name.replaceFirst("\\d+$", "")))
                .map(name -> "Two types have the name of one schema: " + name);
    }

    /** Others are fixed texts, such as the types of problems. */
    private static boolean isOfConstants(JsonNode schema) {
        return constants(schema).stream().allMatch(value -> value.matches("[A-Z][A-Z0-9_]*"));
    }

    private static List<String> constants(JsonNode schema) {
        return schema.get("enum").valueStream().map(JsonNode::asText).toList();
    }
}
