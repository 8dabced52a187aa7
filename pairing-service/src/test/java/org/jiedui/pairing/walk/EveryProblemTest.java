package org.jiedui.pairing.walk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiedui.pairing.PairingApi;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** One problem of each kind, asked for in both languages. */
@QuarkusTest
class EveryProblemTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final String REASON = "{\"reason\": \"测试\"}";
    private static final String KNOWN_SCENE =
            "{\"code\": \"RESIDENTIAL_COMMUNITY\", \"name\": \"示例\", \"englishName\": \"Sample\"}";
    private static final String SITE = """
            {"pairing": "%s", "description": {"name": "示例样板", "scene": "RESIDENTIAL_COMMUNITY", "place": "示例街道",
             "region": "330200"}}""";

    @Test
    void isSaidInTheLanguageThatIsAskedFor() {
        Response pairing = PairingApi.active(ZHUHAI, ZUNYI);
        for (Asked asked : problems(pairing.path("id"))) {
            Response zh = asked.in("zh-CN");
            Response en = asked.in("en");

            assertThat(zh.statusCode()).as(zh.asString()).isEqualTo(asked.status);
            assertThat(en.<String>path("type")).isEqualTo(zh.path("type"));
            assertThat(sentences(zh)).as(zh.asString()).isNotEmpty().allMatch(HAN.asPredicate());
            assertThat(sentences(en))
                    .as(en.asString())
                    .hasSameSizeAs(sentences(zh))
                    .noneMatch(HAN.asPredicate());
            for (Response answer : List.of(zh, en)) {
                assertThat(answer.contentType()).startsWith("application/problem+json");
                assertThat(answer.header("Content-Language")).isEqualTo(answer == zh ? "zh-CN" : "en");
                assertThat(answer.headers().getValues("Vary")).anyMatch(vary -> vary.contains("Accept-Language"));
            }
        }
    }

    private static List<Asked> problems(String pairing) {
        String suspensions = "/v1/pairings/" + pairing + "/suspensions";
        return List.of(
                new Asked(
                        400, of(Tokens.ministry()), request -> request.body("{").post("/v1/scenes")),
                new Asked(400, of(Tokens.ministry()), request -> request.body("{}")
                        .post("/v1/scenes")),
                new Asked(400, of(Tokens.ministry()), request -> request.get("/v1/pairings?limit=0&status=OVER")),
                new Asked(401, request -> request, request -> request.get("/v1/pairings")),
                new Asked(403, of(Tokens.analyst()), request -> request.body(KNOWN_SCENE)
                        .post("/v1/scenes")),
                new Asked(404, of(Tokens.ministry()), request -> request.get("/v1/pairings/" + UUID.randomUUID())),
                new Asked(404, of(Tokens.ministry()), request -> request.get("/v1/nothing")),
                new Asked(405, of(Tokens.ministry()), request -> request.delete("/v1/pairings")),
                new Asked(406, of(Tokens.ministry()), request -> request.accept("text/html")
                        .get("/v1/pairings")),
                new Asked(409, of(Tokens.ministry()), request -> request.body(KNOWN_SCENE)
                        .post("/v1/scenes")),
                new Asked(412, of(Tokens.liaison(ZHUHAI)), request -> request.header("If-Match", "\"999999999\"")
                        .body(REASON)
                        .post(suspensions)),
                new Asked(415, of(Tokens.ministry()), request -> request.contentType(ContentType.TEXT)
                        .body(KNOWN_SCENE)
                        .post("/v1/scenes")),
                new Asked(422, of(Tokens.liaison(ZHUHAI)), request -> request.body(SITE.formatted(pairing))
                        .post("/v1/sites")),
                new Asked(428, of(Tokens.liaison(ZHUHAI)), request -> request.body(REASON)
                        .post(suspensions)));
    }

    private static Function<RequestSpecification, RequestSpecification> of(String token) {
        return request -> request.auth().oauth2(token);
    }

    /** Title, detail and the details of all field errors. */
    private static List<String> sentences(Response problem) {
        Stream<String> whole = Stream.of("title", "detail").map(problem::<String>path);
        List<String> errors = problem.path("errors.detail");
        return Stream.concat(whole, errors == null ? Stream.empty() : errors.stream())
                .filter(Objects::nonNull)
                .toList();
    }

    private record Asked(
            int status,
            Function<RequestSpecification, RequestSpecification> caller,
            Function<RequestSpecification, Response> request) {

        Response in(String language) {
            RequestSpecification spoken =
                    given().header("Accept-Language", language).contentType(ContentType.JSON);
            return request.apply(caller.apply(spoken));
        }
    }
}
