package org.jiedui.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.probe.NoteApi.asCaller;
import static org.jiedui.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jiedui.kit.probe.NoteApi;
import org.jiedui.kit.probe.NoteBody;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ClientFaultTest {

    private static final String JSON = "Content-Type: application/json\r\n";
    private static final Duration UNTIL_IT_IS_NOTICED = Duration.ofMillis(500);

    @SuppressWarnings("NullAway.Init")
    private Logged logged;

    @BeforeEach
    void listen() {
        logged = Logged.listen();
    }

    @AfterEach
    void isNoErrorInTheLog() throws InterruptedException {
        Thread.sleep(UNTIL_IT_IS_NOTICED);
        logged.close();
        assertThat(logged.entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 500\r\n\r\n{\"title\": ",
                "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"tit\r\n",
                "Transfer-Encoding: chunked\r\n\r\n5\r\n{",
                "Content-Length: 500\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n-5\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
                "Transfer-Encoding: chunked\r\n\r\n1\r\n{zz\r\n}\r\n",
            })
    void mayBreakOffAnUpload(String rest) throws IOException {
        for (String line : new String[] {"POST " + NOTES, "GET " + NOTES, "POST /v1/nothing"}) {
            try (Socket socket = RawHttp.connect()) {
                socket.getOutputStream().write(head(line, rest).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 500\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\n5\r\n{"})
    void maySendNothingMoreUntilTimeIsUp(String rest) throws IOException {
        try (Socket socket = RawHttp.connect()) {
            socket.getOutputStream().write(head("POST " + NOTES, rest).getBytes(StandardCharsets.UTF_8));

            socket.getInputStream().readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage\r\n\r\n",
                "GET / HTTP/9.9\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001",
                "GET / HTTP/1.1\r\nHo st: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"
            })
    void maySendWhatIsNoRequest(String bytes) throws IOException {
        try (Socket socket = RawHttp.connect()) {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .doesNotStartWith("HTTP/1.1 5");
        }
    }

    @Test
    void mayGoBeforeTheAnswerComes() throws IOException {
        for (int i = 0; i < 20; i++) {
            try (Socket socket = RawHttp.connect()) {
                String get = head("GET " + NOTES + "?limit=200", "\r\n");
                socket.getOutputStream().write(get.getBytes(StandardCharsets.UTF_8));
                socket.setSoLinger(true, 0);
            }
        }
    }

    @Nested
    class WhoIsRefusedByARule {

        @Test
        void isNoErrorEither() {
            Response note = NoteApi.write("refused by a rule");
            String reserved = NoteBody.titled("reserved for nobody but one").toString();
            asCaller().body(reserved).post(NOTES).then().statusCode(201);

            assertProblem(asCaller().body(reserved).post(NOTES), 409, "title-reserved");
            NoteApi.rewrite(note, "rewritten").then().statusCode(200);
            assertProblem(NoteApi.rewrite(note, "again"), 412, "stale-version");
        }

        @Test
        void isNoErrorWithAKeyEither() {
            String body = NoteBody.titled("one").toString();
            asCaller()
                    .header("Idempotency-Key", "ordinary")
                    .body(body)
                    .post(NOTES)
                    .then()
                    .statusCode(201);

            Response other = asCaller()
                    .header("Idempotency-Key", "ordinary")
                    .body(NoteBody.titled("other").toString())
                    .post(NOTES);

            assertProblem(other, 422, "key-used-for-another-request");
        }
    }

    private static String head(String requestLine, String rest) {
        return "%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n%s%s"
                .formatted(requestLine, Tokens.liaison("440400"), rest.equals("\r\n") ? "" : JSON, rest);
    }
}
