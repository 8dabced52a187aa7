package org.jiedui.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.probe.NoteApi.asCaller;
import static org.jiedui.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.SQLException;
import org.jiedui.kit.probe.NoteBody;
import org.jiedui.kit.probe.NoteCounts;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HttpRefusalTest {

    private static final String ID = "/01a20022-6ef7-73bf-97d1-4d8a80f3bb6d";
    private static final String JSON = "Content-Type: application/json\r\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE | '' | GET, HEAD, OPTIONS, POST",
                "PATCH | '' | GET, HEAD, OPTIONS, POST",
                "TRACE | '' | GET, HEAD, OPTIONS, POST",
                "BREW | '' | GET, HEAD, OPTIONS, POST",
                "POST | /01a20022-6ef7-73bf-97d1-4d8a80f3bb6d | GET, HEAD, OPTIONS, PUT",
                "DELETE | /seven | GET, HEAD, OPTIONS, PUT",
                "DELETE | /01a20022-6ef7-73bf-97d1-4d8a80f3bb6d/history | GET, HEAD, OPTIONS",
                "POST | /01a20022-6ef7-73bf-97d1-4d8a80f3bb6d/history | GET, HEAD, OPTIONS",
            })
    void namesTheMethodsAnAddressAllows(String method, String below, String allowed) {
        Response answer = asCaller().request(method, NOTES + below);

        assertProblem(answer, 405, "method-not-allowed").at(NOTES + below);
        assertThat(answer.header("Allow")).isEqualTo(allowed);
        assertThat(given().options(NOTES + below).header("Allow")).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1", "/v1/nothing", "/v1/notes/a/b", "/v1/failures", "/v1/notes/a%2Fb/history/c"})
    void allowsNothingWhereNothingIs(String address) {
        for (String method : new String[] {"OPTIONS", "GET", "POST", "DELETE"}) {
            Response answer = given().urlEncodingEnabled(false).request(method, address);

            assertProblem(answer, 404, "not-found");
            assertThat(answer.header("Allow")).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html", "application/xml", "text/csv", "application/problem+json", "application/json;q=0"})
    void producesNothingButJson(String accepted) throws SQLException {
        String title = "not acceptable " + accepted;
        String body = NoteBody.titled(title).toString();

        assertProblem(asCaller().accept(accepted).get(NOTES), 406, "not-acceptable");
        assertProblem(asCaller().accept(accepted).get(NOTES + ID), 406, "not-acceptable");
        assertProblem(asCaller().accept(accepted).body(body).post(NOTES), 406, "not-acceptable");
        assertThat(NoteCounts.rows(title)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "*/*", "application/*;q=0.5", "application/json;charset=utf-8;q=0.5", "text/html, *;q=.2"})
    void producesPlainJson(String accepted) throws IOException {
        String accept = "Accept: %s\r\n".formatted(accepted);
        String note = NoteBody.titled("plain").toString();
        String post = "%sContent-Length: %d\r\n".formatted(JSON, note.length());

        for (RawHttp.Answer answer : new RawHttp.Answer[] {
            RawHttp.send("GET " + NOTES, accept, ""), RawHttp.send("POST " + NOTES, accept + post, note)
        }) {
            assertThat(answer.status()).as(answer.body()).isIn(200, 201);
            assertThat(answer.headers().get("Content-Type")).isEqualTo("application/json;charset=UTF-8");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "garbage;;;", "application/json;q=high", "/"})
    void asksForAnAcceptThatCanBeRead(String accepted) {
        for (String address : new String[] {NOTES, NOTES + ID}) {
            assertProblem(asCaller().header("Accept", accepted).get(address), 400, "invalid-request")
                    .naming("#header/Accept");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "multipart/form-data; boundary=x"})
    void readsNothingButJson(String type) throws IOException {
        RawHttp.Answer answer =
                RawHttp.send("POST " + NOTES, "Content-Type: %s\r\nContent-Length: 2\r\n".formatted(type), "{}");

        assertProblem(answer, 415, "unsupported-media-type");
    }

    @Test
    void asksForAContentType() throws IOException {
        assertProblem(RawHttp.send("POST " + NOTES, "Content-Length: 2\r\n", "{}"), 415, "unsupported-media-type");
    }

    @Test
    void refusesAContentTypeThatIsNone() throws IOException {
        RawHttp.Answer answer = RawHttp.send("POST " + NOTES, "Content-Type: garbage\r\nContent-Length: 2\r\n", "{}");

        assertProblem(answer, 400, "bad-request");
    }

    @Test
    void refusesAnAddressOverTheLimit() throws IOException {
        String filling = "a".repeat(4_096 - (NOTES + "?title=").length());

        assertThat(RawHttp.send("GET %s?title=%s".formatted(NOTES, filling), "", "")
                        .status())
                .isEqualTo(200);
        for (String more : new String[] {"a", "a".repeat(30_000)}) {
            String address = "%s?title=%s".formatted(NOTES, filling + more);
            assertProblem(RawHttp.send("GET " + address, "", ""), 414, "uri-too-long")
                    .at(NOTES);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {17_000, 50_000})
    void refusesHeadersOverTheLimit(int length) throws IOException {
        String headers = "X-Filling: %s\r\n".formatted("a".repeat(length));

        assertProblem(RawHttp.send("GET " + NOTES, headers, ""), 431, "request-header-fields-too-large")
                .at(NOTES);
        assertThat(RawHttp.send("GET " + NOTES, "X-Filling: %s\r\n".formatted("a".repeat(14_000)), "")
                        .status())
                .isEqualTo(200);
    }

    @Nested
    class WhenSomethingFails {

        @Test
        void tellsNothingOfAnUnexpectedFailureButItsTrace() {
            Response answer = given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                    .get("/v1/failures/unexpected");

            assertProblem(answer, 500, "unexpected").with("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
            assertThat(answer.asString()).doesNotContain("secret", "vault", "42P01");
        }

        @ParameterizedTest
        @CsvSource({
            "optimistic-lock, 412, changed-meanwhile",
            "deadlock, 412, changed-meanwhile",
            "database-away, 503, database-unavailable",
        })
        void saysWhatAFaultOfTheDatabaseMeans(String fault, int status, String slug) {
            Response answer = given().get("/v1/failures/" + fault);

            assertProblem(answer, status, slug);
            assertThat(answer.header("Retry-After")).isEqualTo(status == 503 ? "5" : null);
        }

        @Test
        void saysWhichRuleABrokenConstraintGuards() {
            String note = NoteBody.titled("reserved for one").toString();
            String there = asCaller()
                    .body(note)
                    .post(NOTES)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");

            assertProblem(asCaller().body(note).post(NOTES), 409, "title-reserved")
                    .with("titlePrefix", "reserved")
                    .with("existing.id", there)
                    .with("existing.href", NOTES + "/" + there);
        }
    }

    @Test
    void comesWithTheHeadersOfEveryAnswer() {
        for (Response answer : new Response[] {asCaller().get(NOTES), asCaller().get(NOTES + ID), given().get(NOTES)}) {
            answer.then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "no-referrer")
                    .header("Cache-Control", "no-store, no-transform");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET " + NOTES, "GET /nowhere", "GET /%zz", "DELETE " + NOTES, "GET /v1/failures/unexpected"})
    void saysWhenItWasAnswered(String requestLine) throws IOException {
        RawHttp.Answer answer = RawHttp.send(requestLine, "", "");

        assertThat(answer.headers().get("Date"))
                .matches("[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /nowhere", "GET /%zz", "DELETE " + NOTES})
    void isNotCompressed(String requestLine) throws IOException {
        RawHttp.Answer answer = RawHttp.send(requestLine, "Accept-Encoding: gzip\r\n", "");

        assertThat(answer.headers()).doesNotContainKey("Content-Encoding");
        assertThat(answer.body()).startsWith("{");
    }

    @Test
    void isTheSameForARoleThatMayNot() {
        assertProblem(given().auth().oauth2(Tokens.analyst()).get(NOTES), 403, "forbidden");
    }
}
