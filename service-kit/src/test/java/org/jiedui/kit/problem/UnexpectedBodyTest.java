package org.jiedui.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.probe.NoteApi.asCaller;
import static org.jiedui.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UnexpectedBodyTest {

    @ParameterizedTest
    @ValueSource(strings = {"{}", "garbage", " ", "\u0000"})
    void isRefused(String body) throws IOException {
        String announced = "Content-Length: %d\r\n".formatted(body.length());
        String chunk = "%x\r\n%s\r\n0\r\n\r\n".formatted(body.length(), body);

        for (String type : new String[] {"", "Content-Type: application/json\r\n", "Content-Type: text/plain\r\n"}) {
            assertProblem(RawHttp.send("GET " + NOTES, type + announced, body), 400, "invalid-request")
                    .naming("");
            assertProblem(
                            RawHttp.send("GET " + NOTES, type + "Transfer-Encoding: chunked\r\n", chunk),
                            400,
                            "invalid-request")
                    .naming("");
        }
    }

    @Test
    void isRefusedTogetherWithTheParameters() {
        assertProblem(asCaller().body("{}").get(NOTES + "?colour=red"), 400, "invalid-request")
                .naming("", "#query/colour");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Content-Length: 0\r\n", "Transfer-Encoding: chunked\r\n", "Content-Type: application/json\r\n"})
    void isNoneIfItIsEmpty(String header) throws IOException {
        String body = header.startsWith("Transfer") ? "0\r\n\r\n" : "";

        assertThat(RawHttp.send("GET " + NOTES, header, body).status()).isEqualTo(200);
    }

    @Test
    void isRefusedOverHttp2() throws Exception {
        try (Http2 http = new Http2()) {
            for (String body : new String[] {"{}", "a".repeat(100_000)}) {
                assertProblem(http.send(HttpMethod.GET, NOTES, Map.of(), body), 400, "invalid-request")
                        .naming("");
            }
            assertThat(http.send(HttpMethod.GET, NOTES, Map.of(), "").status()).isEqualTo(200);
        }
    }
}
