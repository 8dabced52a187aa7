package org.jiedui.kit.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.probe.NoteApi.asCaller;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiedui.kit.probe.NoteBody;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RouteTagsTest {

    /** Of each of the kinds of requests below; all in all more than the default limit of a hundred addresses. */
    private static final int OF_EACH = 8;

    private static final Pattern COUNT = Pattern.compile("(?m)^http_server_requests_seconds_count\\{(.*)} ([0-9.E]+)$");
    private static final Pattern URI = Pattern.compile("uri=\"([^\"]*)\"");

    @TestHTTPResource(value = "/metrics", management = true)
    @SuppressWarnings("NullAway.Init")
    URL metrics;

    @Test
    void areOneForEachRoute() throws IOException {
        for (int i = 0; i < OF_EACH; i++) {
            ask("/" + UUID.randomUUID());
        }
        breakOff();

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(uris())
                    .contains("/v1/notes", "/v1/notes/{id}", "/v1/notes/{id}/history", "/no-route")
                    .allMatch(uri -> uri.matches("root|(/[a-z-]+|/v1|/\\{[a-z]+})+"));
            assertThat(counted("/no-route", "404")).isGreaterThanOrEqualTo(2 * OF_EACH);
            assertThat(counted("/v1/notes/{id}", "405")).isGreaterThanOrEqualTo(OF_EACH);
            assertThat(counted("/v1/notes", "RESET")).isPositive();
        });
    }

    /** Each is refused or answered at another place. */
    private static void ask(String unique) throws IOException {
        String body = NoteBody.titled("a").toString();
        asCaller().get(unique);
        asCaller().get("/v1/nothing" + unique);
        asCaller().get(NOTES + unique);
        asCaller().get(NOTES + unique + "/history");
        asCaller().get(NOTES + unique + "?colour=red");
        asCaller().post(NOTES + unique);
        asCaller().options(NOTES + unique);
        asCaller().head(NOTES + unique);
        asCaller().accept("text/html").get(NOTES + unique);
        asCaller().contentType("text/plain").body("x").put(NOTES + unique);
        asCaller().body(body).put(NOTES + unique);
        asCaller().header("If-Match", "1", "2").body(body).put(NOTES + unique);
        asCaller().body("x".repeat(80 * 1024)).put(NOTES + unique);
        asCaller().get(NOTES + unique + "x".repeat(5000));
        given().get(NOTES + unique);
        given().get("/openapi" + unique);
        cannotBeDecoded(NOTES + unique + "/%zz");
    }

    private static void cannotBeDecoded(String target) throws IOException {
        try (Socket socket = connected()) {
            send(socket, "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(target));
            assertThat(socket.getInputStream().readAllBytes())
                    .startsWith("HTTP/1.1 400".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void breakOff() throws IOException {
        try (Socket socket = connected()) {
            String head = "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                    .formatted(NOTES, Tokens.liaison("440400"));
            send(socket, head + "Content-Type: application/json\r\nContent-Length: 99\r\n\r\n{");
        }
    }

    private static Socket connected() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Stream<String> uris() {
        return lines().map(line -> uri(line.group(1))).distinct();
    }

    private double counted(String uri, String status) {
        return lines().filter(line ->
                        uri(line.group(1)).equals(uri) && line.group(1).contains("status=\"%s\"".formatted(status)))
                .mapToDouble(line -> Double.parseDouble(line.group(2)))
                .sum();
    }

    private Stream<MatchResult> lines() {
        return COUNT.matcher(given().get(metrics).asString()).results();
    }

    private static String uri(String tags) {
        return URI.matcher(tags).results().findFirst().orElseThrow().group(1);
    }
}
