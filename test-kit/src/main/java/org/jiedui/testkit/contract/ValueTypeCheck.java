package org.jiedui.testkit.contract;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sends every operation of a running service bodies whose members are of another JSON type than the document says. Each
 * must be refused by name: a value type that is documented as a string takes a string and nothing else.
 */
public final class ValueTypeCheck {

    private static final int DEEPEST = 6;
    private static final int BAD_REQUEST = 400;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<JsonNode> ONE_OF_EACH_TYPE = List.of(
            JSON.objectNode(),
            JSON.arrayNode(),
            JSON.arrayNode().add("2022"),
            JSON.numberNode(2022),
            JSON.numberNode(20.22),
            JSON.booleanNode(true),
            JSON.textNode("2022"));

    private ValueTypeCheck() {}

    /**
     * @param document the YAML the service answers
     * @param token of a caller who may do everything
     * @throws AssertionError naming what was not refused
     */
    public static void check(String document, String token) {
        ApiDocument api = ApiDocument.parse(document);
        List<String> complaints = api.operations().stream()
                .flatMap(operation -> operation.schemaOfBody().stream()
                        .flatMap(schema -> complaints(operation, schema, api.schemas(), token)))
                .toList();
        if (!complaints.isEmpty()) {
            throw new AssertionError(String.join("\n", complaints));
        }
    }

    private static Stream<String> complaints(ApiOperation operation, JsonNode schema, JsonNode schemas, String token) {
        return ONE_OF_EACH_TYPE.stream()
                .flatMap(value -> IntStream.rangeClosed(0, DEEPEST).boxed().flatMap(depth -> {
                    WrongMembers members = new WrongMembers(schemas, value);
                    Optional<JsonNode> body = members.body(schema, depth);
                    return body.flatMap(wrong -> complaint(operation, wrong, members.pointers(), token)).stream();
                }));
    }

    private static Optional<String> complaint(
            ApiOperation operation, JsonNode body, List<String> pointers, String token) {
        Response answer = given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(body.toString())
                .request(operation.method(), operation.addressOfNothing());
        boolean isRefused = answer.statusCode() == BAD_REQUEST
                && answer.jsonPath().getList("errors.pointer").containsAll(pointers);
        return isRefused
                ? Optional.empty()
                : Optional.of("%s answers %d to %s: %s"
                        .formatted(operation.name(), answer.statusCode(), body, answer.asString()));
    }
}
