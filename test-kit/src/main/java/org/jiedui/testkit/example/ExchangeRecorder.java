package org.jiedui.testkit.example;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jiedui.testkit.contract.ApiDocument;
import org.jiedui.testkit.contract.ApiOperation;
import org.jspecify.annotations.Nullable;

/** Keeps what was sent and answered where the service accepted it. */
final class ExchangeRecorder implements Filter {

    private static final String JSON = "application/json";
    private static final Path FILE = Path.of("src", "main", "resources", "META-INF", "openapi-examples.json");

    private final ExampleFile examples = ExampleFile.read(FILE);
    private @Nullable ApiDocument document;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        if (answer.statusCode() < 300 && answer.contentType().startsWith(JSON) && sendsNothingElse(request)) {
            keep(request, answer);
        }
        return answer;
    }

    /** Only bodies in JSON have examples that are recorded. */
    private static boolean sendsNothingElse(FilterableRequestSpecification request) {
        return request.getBody() == null
                || String.valueOf(request.getContentType()).startsWith(JSON);
    }

    private synchronized void keep(FilterableRequestSpecification request, Response answer) {
        String path = URI.create(request.getURI()).getPath();
        String status = String.valueOf(answer.statusCode());
        Exchange exchange = Exchange.of(request.getBody(), answer.asString());
        document()
                .operation(request.getMethod(), path)
                .ifPresent(operation -> examples.offer(operation.name(), status, exchange));
    }

    private ApiDocument document() {
        if (document == null) {
            document = ApiDocument.parse(RestAssured.given()
                    .noFilters()
                    .get("/openapi")
                    .then()
                    .extract()
                    .asString());
            examples.keepOnly(
                    document.operations().stream().map(ApiOperation::name).collect(Collectors.toSet()));
        }
        return document;
    }
}
