package org.jiedui.testkit.example;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Arrays;
import org.jiedui.kit.problem.HttpProblem;
import org.jiedui.kit.problem.HttpProblem.Reach;
import org.jiedui.testkit.contract.ApiDocument;
import org.jiedui.testkit.contract.ApiOperation;
import org.jspecify.annotations.Nullable;

/**
 * Fails the test that sees a problem of a type that the OpenAPI document does not name for its operation and status. What
 * is answered in the place of any operation is none of its problems.
 */
final class ProblemFilter implements Filter {

    private static final String URN = "urn:jiedui:problem:";

    /** What keeps it instead, for the document to name it. */
    private final @Nullable ProblemFile file;

    private @Nullable ApiDocument document;

    ProblemFilter(@Nullable ProblemFile file) {
        this.file = file;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        boolean isRead = !request.getMethod().equals("HEAD");
        if (isRead && String.valueOf(answer.contentType()).startsWith("application/problem+json")) {
            String slug = answer.<String>path("type").substring(URN.length());
            if (!isOfNoOperation(slug)) {
                document()
                        .operation(
                                request.getMethod(),
                                URI.create(request.getURI()).getRawPath())
                        .ifPresent(operation -> hold(operation, slug, answer));
            }
        }
        return answer;
    }

    private void hold(ApiOperation operation, String slug, Response answer) {
        if (file != null) {
            file.add(
                    operation.name(), slug, Exchange.of(null, answer.asString()).answer());
            return;
        }
        if (!operation.problemTypes(answer.statusCode()).contains(URN + slug)) {
            throw new AssertionError(
                    "%s answers %d %s, which its document does not name; run the test with -Dopenapi.examples=true"
                            .formatted(operation.name(), answer.statusCode(), slug));
        }
    }

    private static boolean isOfNoOperation(String slug) {
        return Arrays.stream(HttpProblem.values())
                .anyMatch(problem ->
                        problem.reach() == Reach.NO_OPERATION && problem.slug().equals(slug));
    }

    private synchronized ApiDocument document() {
        if (document == null) {
            document = ApiDocument.parse(RestAssured.given()
                    .noFilters()
                    .get("/openapi")
                    .then()
                    .extract()
                    .asString());
        }
        return document;
    }
}
