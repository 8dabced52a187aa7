package org.jiedui.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Bodies in which every member of one depth is of another JSON type than its schema says.
 *
 * @param schemas that others refer to
 * @param wrong what stands in the place of each member
 * @param pointers to where it stands
 */
record WrongMembers(JsonNode schemas, JsonNode wrong, List<String> pointers) {

    private static final String REFERENCE = "#/components/schemas/";

    WrongMembers(JsonNode schemas, JsonNode wrong) {
        this(schemas, wrong, new ArrayList<>());
    }

    /** Empty if the schema has no member of another type there. */
    Optional<JsonNode> body(JsonNode schema, int depth) {
        return build(schema, depth, "");
    }

    private Optional<JsonNode> build(JsonNode described, int depth, String pointer) {
        JsonNode schema = resolved(described);
        String type = schema.path("type").asText();
        if (depth == 0) {
            return wrongFor(type, pointer);
        }
        return switch (type) {
            case "object" -> object(schema, depth, pointer);
            case "array" ->
                build(schema.get("items"), depth - 1, pointer + "/0").map(WrongMembers::arrayOf);
            default -> Optional.empty();
        };
    }

    private Optional<JsonNode> object(JsonNode schema, int depth, String pointer) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
            build(member.getValue(), depth - 1, pointer + "/" + member.getKey())
                    .ifPresent(value -> object.set(member.getKey(), value));
        }
        return object.isEmpty() ? Optional.empty() : Optional.of(object);
    }

    private Optional<JsonNode> wrongFor(String type, String pointer) {
        if (isOf(type)) {
            return Optional.empty();
        }
        pointers.add(pointer);
        return Optional.of(wrong);
    }

    private boolean isOf(String type) {
        return switch (type) {
            case "string" -> wrong.isTextual();
            case "integer" -> wrong.isIntegralNumber();
            case "number" -> wrong.isNumber();
            case "boolean" -> wrong.isBoolean();
            case "array" -> wrong.isArray();
            case "object" -> wrong.isObject();
            default -> throw new AssertionError("a member of type '%s'".formatted(type));
        };
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : schemas.get(reference.substring(REFERENCE.length()));
    }

    private static ArrayNode arrayOf(JsonNode item) {
        return JsonNodeFactory.instance.arrayNode().add(item);
    }
}
