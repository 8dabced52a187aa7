package org.jiedui.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.probe.NoteApi.asCaller;
import static org.jiedui.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jiedui.kit.probe.NoteBody;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LargeBodyTest {

    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String CHUNKED = JSON + "Transfer-Encoding: chunked\r\n";
    private static final String TOO_LARGE = "request-entity-too-large";
    private static final String LARGE = NoteBody.titled("a".repeat(80 * 1024)).toString();
    private static final String HUGE = NoteBody.titled("a".repeat(8_000_000)).toString();

    @Test
    void isRefusedByItsAnnouncedLength() {
        assertProblem(asCaller().body(LARGE).post(NOTES), 413, TOO_LARGE).at(NOTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999", "99999999999999999999"})
    void isRefusedBeforeItIsSent(String length) throws IOException {
        RawHttp.Answer answer = RawHttp.send("POST " + NOTES, JSON + "Content-Length: %s\r\n".formatted(length), "");

        assertThat(answer.status()).isIn(400, 413);
    }

    @Test
    void isRefusedBeforeItIsAskedFor() throws IOException {
        String headers = JSON + "Content-Length: 99999999\r\nExpect: 100-continue\r\n";

        assertProblem(RawHttp.send("POST " + NOTES, headers, ""), 413, TOO_LARGE);
    }

    @Test
    void isRefusedInChunksToo() throws IOException {
        RawHttp.Answer answer = RawHttp.send("POST " + NOTES, CHUNKED, chunks(LARGE));

        assertProblem(answer, 413, TOO_LARGE).at(NOTES);
        assertThat(answer.headers()).containsEntry("Connection", "close");
    }

    @Test
    void isRefusedWhenItAnnouncesLessThanItsChunksHold() throws IOException {
        String head = "POST %s HTTP/1.0\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n%sContent-Length: 20\r\n\r\n"
                .formatted(NOTES, Tokens.liaison("440400"), CHUNKED);

        assertProblem(RawHttp.exchange(head + chunks(LARGE)), 413, TOO_LARGE).at(NOTES);
    }

    @Test
    void isAcceptedInChunksBelowTheLimit() throws IOException {
        String note = NoteBody.titled("in chunks").toString();

        assertThat(RawHttp.send("POST " + NOTES, CHUNKED, chunks(note)).status())
                .isEqualTo(201);
    }

    @Nested
    class OverHttp2 {

        private final Map<String, String> json = Map.of("Content-Type", "application/json");

        @Test
        void isRefusedWhetherItAnnouncesItsLengthOrNot() throws Exception {
            for (String body : new String[] {LARGE, HUGE}) {
                Map<String, String> announced =
                        Map.of("Content-Type", "application/json", "Content-Length", String.valueOf(body.length()));
                try (Http2 http = new Http2()) {
                    assertProblem(http.send(HttpMethod.POST, NOTES, json, body), 413, TOO_LARGE);
                    assertProblem(http.send(HttpMethod.POST, NOTES, announced, body), 413, TOO_LARGE);
                    assertThat(http.send(HttpMethod.GET, NOTES, Map.of(), "").status())
                            .isEqualTo(200);
                }
            }
        }

        @Test
        void isAcceptedBelowTheLimit() throws Exception {
            String note = NoteBody.titled("over HTTP/2").toString();
            try (Http2 http = new Http2()) {
                assertThat(http.send(HttpMethod.POST, NOTES, json, note).status())
                        .isEqualTo(201);
            }
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void isRefusedWhenItUpgrades(boolean announced) throws Exception {
            byte[] body = LARGE.getBytes(StandardCharsets.UTF_8);
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://localhost:%d%s".formatted(RestAssured.port, NOTES)))
                    .header("Authorization", "Bearer " + Tokens.liaison("440400"))
                    .header("Content-Type", "application/json")
                    .POST(
                            announced
                                    ? BodyPublishers.ofByteArray(body)
                                    : BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body)))
                    .build();
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
            }
        }
    }

    @Nested
    class WhenNobodyReadsIt {

        @Test
        void leavesTheConnectionUsable() throws IOException {
            String body = "a".repeat(60_000);
            String refused = "POST %s HTTP/1.1\r\nHost: localhost\r\n%sContent-Length: %d\r\n\r\n%s"
                    .formatted(NOTES, JSON, body.length(), body);
            String next = "GET /v1/nothing HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

            try (Socket socket = RawHttp.connect()) {
                socket.getOutputStream().write((refused + refused + next).getBytes(StandardCharsets.UTF_8));
                String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

                assertThat(answers).containsSubsequence("HTTP/1.1 401", "HTTP/1.1 401", "HTTP/1.1 404");
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"Content-Length: 99999999999\r\n", "Transfer-Encoding: chunked\r\n"})
        void isCutOffSoon(String framing) throws IOException {
            String head = "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n%s%s\r\n"
                    .formatted(NOTES, Tokens.liaison("440400"), JSON, framing);
            byte[] chunk = "1000\r\n%s\r\n".formatted("a".repeat(0x1000)).getBytes(StandardCharsets.UTF_8);
            long start = System.nanoTime();

            try (Socket socket = RawHttp.connect()) {
                socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
                while (System.nanoTime() - start < Duration.ofSeconds(20).toNanos()) {
                    socket.getOutputStream().write(chunk);
                }
            } catch (IOException cutOff) {
                assertThat(cutOff).isNotNull();
            }

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        }
    }

    private static String chunks(String body) {
        return "1\r\n%s\r\n%x\r\n%s\r\n0\r\n\r\n".formatted(body.substring(0, 1), body.length() - 1, body.substring(1));
    }
}
