package org.jiedui.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;

/** What every schema tells those who generate code from it. */
final class SchemaRules {

    private static final String SENT = "Request";

    private SchemaRules() {}

    /** One sentence for each schema that breaks a rule. */
    static Stream<String> complaints(ApiDocument document) {
        Stream<String> vague = document.schemas().properties().stream()
                .filter(schema -> !schema.getKey().endsWith(SENT))
                .filter(schema -> schema.getValue().has("properties")
                        && !schema.getValue().has("required"))
                .map(Map.Entry::getKey)
                .map(name -> "Schema %s says of no member that an answer always has it".formatted(name));
        Stream<String> tooNarrow = document.root().findParents("format").stream()
                .filter(schema -> schema.path("format").asText().equals("uuid") && schema.has("pattern"))
                .map(JsonNode::toString)
                .map(schema -> "A pattern beside format: uuid hides the UUID from generators: " + schema);
        return Stream.concat(vague, tooNarrow);
    }
}
