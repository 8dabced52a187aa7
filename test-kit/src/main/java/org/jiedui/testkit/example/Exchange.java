package org.jiedui.testkit.example;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request that a service accepted, and what it answered.
 *
 * @param request absent if it had no body
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Exchange(@Nullable JsonNode request, JsonNode answer) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONG_ENOUGH = 2;

    static Exchange of(@Nullable String request, String answer) {
        StableValues stable = new StableValues();
        JsonNode sent = request == null || request.isEmpty() ? null : parse(stable.in(request));
        return new Exchange(sent, shortened(parse(stable.in(answer))));
    }

    /** The one of two exchanges that shows more members tells more. */
    boolean tellsMoreThan(Exchange other) {
        return members().size() > other.members().size();
    }

    private Set<String> members() {
        Set<String> members = new HashSet<>();
        if (request != null) {
            collect("request", request, members);
        }
        collect("answer", answer, members);
        return members;
    }

    private static void collect(String path, JsonNode node, Set<String> members) {
        members.add(path);
        node.forEach(item -> {
            if (node.isArray()) {
                collect(path + "/-", item, members);
            }
        });
        node.properties().forEach(member -> collect(path + "/" + member.getKey(), member.getValue(), members));
    }

    /** The list itself, and the items of a page, are cut; what belongs to one resource stays whole. */
    private static JsonNode shortened(JsonNode answer) {
        JsonNode list = answer.isObject() && answer.has("items") ? answer.get("items") : answer;
        if (list instanceof ArrayNode items) {
            while (items.size() > LONG_ENOUGH) {
                items.remove(items.size() - 1);
            }
        }
        return answer;
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + json, e);
        }
    }
}
