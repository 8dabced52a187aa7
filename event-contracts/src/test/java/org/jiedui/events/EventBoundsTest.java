package org.jiedui.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every member of every event: nothing that is taken in is longer, larger or farther away than it has to be. */
class EventBoundsTest {

    private static final Set<String> BOUNDED_BY_FORM = Set.of("uuid");

    static Stream<Class<?>> records() {
        return PublishedLanguage.records();
    }

    @ParameterizedTest
    @MethodSource("records")
    void holdForEveryMember(Class<?> event) {
        List<String> unbounded = new ArrayList<>();
        walk("", new EventSchemas().schemaOf(event), unbounded);
        assertThat(unbounded).isEmpty();
    }

    private static void walk(String path, JsonNode schema, List<String> unbounded) {
        boolean bounded =
                switch (schema.path("type").asText("anything")) {
                    case "object" -> schema.has("properties");
                    case "array" -> schema.has("maxItems") && schema.has("items");
                    case "string" -> isBoundedText(schema);
                    case "integer" -> schema.has("minimum") && schema.has("maximum");
                    case "boolean" -> true;
                    case "anything" ->
                        schema.has("maxLength")
                                && schema.has("maxItems")
                                && schema.has("maxProperties")
                                && schema.has("maximum");
                    default -> false;
                };
        if (!bounded) {
            unbounded.add(path);
        }
        schema.path("properties")
                .properties()
                .forEach(member -> walk(path + "/" + member.getKey(), member.getValue(), unbounded));
        if (schema.has("items")) {
            walk(path + "/*", schema.get("items"), unbounded);
        }
    }

    private static boolean isBoundedText(JsonNode schema) {
        return schema.has("enum")
                || schema.has("maxLength")
                || BOUNDED_BY_FORM.contains(schema.path("format").asText())
                || isBoundedPattern(schema.path("pattern").asText());
    }

    /** From end to end, and no part of it as often as one likes. */
    private static boolean isBoundedPattern(String pattern) {
        return pattern.startsWith("^")
                && pattern.endsWith("$")
                && !pattern.contains("*")
                && !pattern.replace("[+-]", "").contains("+")
                && !pattern.matches(".*\\{\\d+,}.*");
    }
}
