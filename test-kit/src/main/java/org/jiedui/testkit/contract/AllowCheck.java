package org.jiedui.testkit.contract;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks every address of a running service, and those above it, for the methods that it answers, and for those that it does
 * not: OPTIONS and 405 must tell those of the document, and 404 where there is none.
 */
public final class AllowCheck {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "TRACE", "BREW");

    private AllowCheck() {}

    /**
     * @param document the YAML the service answers
     * @throws AssertionError naming what is told otherwise
     */
    public static void check(String document) {
        ApiDocument api = ApiDocument.parse(document);
        List<String> complaints = api.operations().stream()
                .map(ApiOperation::addressOfNothing)
                .flatMap(AllowCheck::withThoseAbove)
                .distinct()
                .flatMap(address -> complaints(address, methodsAt(address, api)))
                .toList();
        if (!complaints.isEmpty()) {
            throw new AssertionError(String.join("\n", complaints));
        }
    }

    private static Stream<String> withThoseAbove(String address) {
        String[] segments = address.split("/", -1);
        return IntStream.rangeClosed(2, segments.length)
                .mapToObj(length -> String.join("/", Arrays.copyOf(segments, length)));
    }

    private static Set<String> methodsAt(String address, ApiDocument api) {
        Set<String> methods = METHODS.stream()
                .filter(method -> api.operation(method, address).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return methods;
    }

    private static Stream<String> complaints(String address, Set<String> allowed) {
        int refused = allowed.isEmpty() ? 404 : 405;
        Stream<String> ofOptions = complaint("OPTIONS", address, allowed, allowed.isEmpty() ? 404 : 200);
        return Stream.concat(
                ofOptions,
                METHODS.stream()
                        .filter(method -> !allowed.contains(method))
                        .flatMap(method -> complaint(method, address, allowed, refused)));
    }

    private static Stream<String> complaint(String method, String address, Set<String> allowed, int status) {
        Response answer = given().request(method, address);
        String told = answer.header("Allow");
        boolean isTrue = answer.statusCode() == status
                && (allowed.isEmpty()
                        ? told == null
                        : String.join(", ", allowed).equals(told));
        return isTrue
                ? Stream.empty()
                : Stream.of("%s %s answers %d, Allow: %s; not %d, Allow: %s"
                        .formatted(method, address, answer.statusCode(), told, status, String.join(", ", allowed)));
    }
}
