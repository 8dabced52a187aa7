package org.jiedui.testkit.contract;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Optional;

/** Asks every operation of a running service for a media type that none of them has; none may do anything but refuse. */
public final class MediaTypeCheck {

    private static final String FOREIGN = "application/x-foreign";
    private static final int NOT_ACCEPTABLE = 406;

    private MediaTypeCheck() {}

    /**
     * @param document the YAML the service answers
     * @param token of a caller who may do everything
     * @throws AssertionError naming the operations that do something else
     */
    public static void check(String document, String token) {
        List<String> others = ApiDocument.parse(document).operations().stream()
                .flatMap(operation -> complaint(operation, token).stream())
                .toList();
        if (!others.isEmpty()) {
            throw new AssertionError(String.join("\n", others));
        }
    }

    private static Optional<String> complaint(ApiOperation operation, String token) {
        Response answer = given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .accept(FOREIGN)
                .body("{}")
                .request(operation.method(), operation.addressOfNothing());
        return answer.statusCode() == NOT_ACCEPTABLE
                ? Optional.empty()
                : Optional.of("%s answers %d to Accept: %s".formatted(operation.name(), answer.statusCode(), FOREIGN));
    }
}
