package org.jiedui.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What holds for every problem document, whatever went wrong. */
public final class ProblemAssert {

    private static final String MEDIA_TYPE = "application/problem+json";
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final JsonPath problem;

    private ProblemAssert(JsonPath problem) {
        this.problem = problem;
    }

    public static ProblemAssert assertProblem(Response answer, int status, String slug) {
        assertLanguage(
                answer.header("Content-Language"),
                String.join(", ", answer.headers().getValues("Vary")),
                answer.asString());
        return of(answer.statusCode(), answer.contentType(), answer.asString(), status, slug);
    }

    static ProblemAssert assertProblem(RawHttp.Answer answer, int status, String slug) {
        assertLanguage(
                answer.headers().get("Content-Language"), answer.headers().get("Vary"), answer.body());
        String contentType = String.valueOf(answer.headers().get("Content-Type"));
        return of(answer.status(), contentType, answer.body(), status, slug);
    }

    private static void assertLanguage(@Nullable String language, @Nullable String vary, String body) {
        assertThat(vary).as("Vary, once").isEqualTo("Accept-Language, Accept-Encoding");
        assertThat(language).isIn("zh-CN", "en");
        JsonPath problem = new JsonPath(body);
        List<String> sentences = new ArrayList<>(List.of(problem.getString("title"), problem.getString("detail")));
        sentences.addAll(problem.getList("errors.detail") == null ? List.of() : problem.getList("errors.detail"));
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(HAN.matcher(sentence).find())
                        .as("%s in %s", sentence, language)
                        .isEqualTo("zh-CN".equals(language)));
    }

    private static ProblemAssert of(int actual, String contentType, String body, int status, String slug) {
        assertThat(actual).as(body).isEqualTo(status);
        assertThat(contentType).startsWith(MEDIA_TYPE);
        JsonPath problem = new JsonPath(body);
        assertThat(problem.getString("type")).as(body).isEqualTo("urn:jiedui:problem:" + slug);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank();
        assertThat(problem.getString("instance")).isNotBlank();
        assertThat(body).as("nothing about our insides").doesNotContain("org.jiedui", "java.", "com.", "Exception");
        return new ProblemAssert(problem);
    }

    public ProblemAssert at(String instance) {
        assertThat(problem.getString("instance")).isEqualTo(instance);
        return this;
    }

    public ProblemAssert naming(String... pointers) {
        List<String> named = problem.getList("errors.pointer");
        assertThat(named).containsExactly(pointers);
        assertThat(problem.<String>getList("errors.detail"))
                .allSatisfy(detail -> assertThat(detail).isNotBlank());
        return this;
    }

    public ProblemAssert coded(String... codes) {
        assertThat(problem.<String>getList("errors.code")).containsExactly(codes);
        return this;
    }

    public ProblemAssert saying(String pointer, String detail) {
        List<String> details = problem.getList("errors.findAll { it.pointer == '%s' }.detail".formatted(pointer));
        assertThat(details).containsExactly(detail);
        return this;
    }

    public ProblemAssert with(String member, Object value) {
        assertThat(problem.<Object>get(member)).isEqualTo(value);
        return this;
    }
}
