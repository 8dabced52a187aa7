package org.jiedui.testkit.contract;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;

import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Sends every operation of a running service bodies that it does not read: each must be refused with what is wrong. */
public final class BodyCheck {

    private static final String JSON = "application/json";
    private static final Charset UTF_8 = StandardCharsets.UTF_8;
    private static final Charset UTF_32 = Charset.forName("UTF-32");

    private static final List<OddBody> NEVER_READ = List.of(
            new OddBody("text/plain", "identity", UTF_8, 415),
            new OddBody("application/xml", "identity", UTF_8, 415),
            new OddBody("application/json;charset=utf-16", "identity", StandardCharsets.UTF_16, 415),
            new OddBody(JSON, "gzip", UTF_8, 415),
            new OddBody(JSON, "bogus", UTF_8, 415),
            new OddBody(JSON, "identity", StandardCharsets.UTF_16, 400),
            new OddBody(JSON, "identity", UTF_32, 400));

    private static final OddBody WHERE_NONE_IS_READ = new OddBody(JSON, "identity", UTF_8, 400);

    private static final RestAssuredConfig AS_IT_IS =
            config().encoderConfig(encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private BodyCheck() {}

    /**
     * @param document the YAML the service answers
     * @param token of a caller who may do everything
     * @throws AssertionError naming what was not refused
     */
    public static void check(String document, String token) {
        List<String> complaints = ApiDocument.parse(document).operations().stream()
                .flatMap(operation -> oddBodies(operation).flatMap(odd -> complaint(operation, odd, token)))
                .toList();
        if (!complaints.isEmpty()) {
            throw new AssertionError(String.join("\n", complaints));
        }
    }

    private static Stream<OddBody> oddBodies(ApiOperation operation) {
        return operation.schemaOfBody().isPresent() ? NEVER_READ.stream() : Stream.of(WHERE_NONE_IS_READ);
    }

    private static Stream<String> complaint(ApiOperation operation, OddBody odd, String token) {
        Response answer = given().config(AS_IT_IS)
                .auth()
                .oauth2(token)
                .contentType(odd.type())
                .header("Content-Encoding", odd.coding())
                .header("If-Match", "\"1\"")
                .body("{}".getBytes(odd.charset()))
                .request(operation.method(), operation.addressOfNothing());
        boolean isRefused = answer.statusCode() == odd.status()
                && (!odd.equals(WHERE_NONE_IS_READ) || answer.asString().contains("unexpected-body"));
        return isRefused
                ? Stream.empty()
                : Stream.of("%s answers %d to %s: %s"
                        .formatted(operation.name(), answer.statusCode(), odd, answer.asString()));
    }

    private record OddBody(String type, String coding, Charset charset, int status) {}
}
