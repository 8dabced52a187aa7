package org.jiedui.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.probe.NoteApi.asCaller;
import static org.jiedui.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiedui.kit.probe.NoteBody;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErrorsAtOnceTest {

    @Test
    void namesAllViolations() {
        String body = NoteBody.titled("电话13800138000" + "长".repeat(100))
                .without("tone")
                .with("pages", "1000")
                .with("day", "\"1999-12-31\"")
                .with("lines", "[{\"text\": \"\", \"weight\": 0}]")
                .toString();

        assertProblem(asCaller().body(body).post(NOTES), 400, "invalid-request")
                .naming("/day", "/lines/0/text", "/lines/0/weight", "/pages", "/title", "/title", "/tone");
    }

    @Test
    void namesAllThatCannotBeRead() {
        String body = NoteBody.titled("a")
                .with("title", "\"　\"")
                .with("tone", "\"SHRILL\"")
                .without("pages")
                .with("day", "\"yesterday\"")
                .with("due", "7")
                .with("region", "\"1\"")
                .with("related", "\"7\"")
                .with("draft", "1")
                .with("colour", "\"red\"")
                .with("a/b", "[1]")
                .with(
                        "lines",
                        "[{\"text\": 5, \"weight\": \"x\", \"hue\": 1}, {\"weight\": 0}, 7, {\"weight\": 3000000000}]")
                .toString();

        assertProblem(asCaller().body(body).post(NOTES), 400, "invalid-request")
                .naming(
                        "/a~1b",
                        "/colour",
                        "/day",
                        "/draft",
                        "/due",
                        "/lines/0/hue",
                        "/lines/0/text",
                        "/lines/0/weight",
                        "/lines/1/text",
                        "/lines/1/weight",
                        "/lines/2",
                        "/lines/3/text",
                        "/lines/3/weight",
                        "/pages",
                        "/region",
                        "/related",
                        "/title",
                        "/tone");
    }

    @Test
    void namesTheParametersToo() {
        String body = NoteBody.titled("").with("tone", "\"SHRILL\"").toString();
        String valid = NoteBody.titled("a").with("pages", "1000").toString();

        assertProblem(put("/seven?colour=red", body), 400, "invalid-request")
                .naming("#header/If-Match", "#path/id", "#query/colour", "/title", "/tone");
        assertProblem(put("/seven", valid), 400, "invalid-request").naming("#header/If-Match", "#path/id", "/pages");
        assertProblem(put("/seven?colour=red", ""), 400, "invalid-request")
                .naming("#header/If-Match", "#path/id", "#query/colour");
    }

    private static Response put(String below, String body) {
        return asCaller().header("If-Match", "seven").body(body).put(NOTES + below);
    }

    @Test
    void endsAfterFiftyThatCannotBeRead() {
        String many =
                IntStream.range(0, 500).mapToObj(i -> "\"m%d\": 1".formatted(i)).collect(Collectors.joining(", "));

        Response answer = asCaller().body("{%s}".formatted(many)).post(NOTES);

        assertThat(answer.statusCode()).isEqualTo(400);
        List<String> codes = answer.path("errors.code");
        assertThat(codes).filteredOn("unknown-member"::equals).hasSizeBetween(40, 50);
    }
}
