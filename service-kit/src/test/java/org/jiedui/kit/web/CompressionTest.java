package org.jiedui.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.probe.NoteApi.address;
import static org.jiedui.kit.probe.NoteApi.write;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jiedui.kit.probe.NoteApi;
import org.jiedui.kit.probe.NoteBody;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CompressionTest {

    /** One for each version: a connection that is open keeps its own. */
    private static final Map<Version, HttpClient> CLIENTS =
            new EnumMap<>(Map.of(Version.HTTP_1_1, client(Version.HTTP_1_1), Version.HTTP_2, client(Version.HTTP_2)));

    private static final String LINE = "{\"text\": \"" + "𠮷".repeat(20) + "\", \"weight\": 1}";
    private static final String LARGE = NoteBody.titled("𠮷".repeat(100))
            .with("lines", "[" + String.join(", ", LINE, LINE, LINE, LINE, LINE) + "]")
            .toString();

    private static final String UNKNOWN_MEMBERS =
            IntStream.range(0, 40).mapToObj("\"m%d\": 1"::formatted).collect(Collectors.joining(", ", "{", "}"));

    @AfterAll
    static void close() {
        CLIENTS.values().forEach(HttpClient::close);
    }

    @Nested
    class WhenAnAnswerIsLarge {

        private String note = "";

        @BeforeEach
        void write() {
            note = address(NoteApi.asCaller().body(LARGE).post(NOTES));
        }

        @ParameterizedTest
        @EnumSource(Version.class)
        void isCompressedForWhoTakesIt(Version version) {
            HttpResponse<byte[]> plain = send(request(note).version(version));
            HttpResponse<byte[]> compressed =
                    send(request(note).version(version).header("Accept-Encoding", "gzip, deflate, br"));

            assertThat(compressed.version()).isEqualTo(version);
            assertThat(header(compressed, "Content-Encoding")).isEqualTo("gzip");
            assertThat(header(compressed, "Vary")).isEqualTo("Accept-Encoding");
            assertThat(compressed.body().length).isLessThan(plain.body().length / 2);
            assertThat(unzipped(compressed.body())).isEqualTo(plain.body());
            assertThat(header(plain, "Content-Encoding")).isEmpty();
            assertThat(header(plain, "Vary")).isEqualTo("Accept-Encoding");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "identity",
                    "gzip;q=0",
                    "deflate, br",
                    "gzip;q=0.5, deflate",
                    "",
                    ",",
                    ";;",
                    "gzip;q=",
                    "gzip;q=abc"
                })
        void isPlainForWhoDoesNot(String accepted) {
            HttpResponse<byte[]> answer = send(request(note).header("Accept-Encoding", accepted));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Content-Encoding")).isEmpty();
            assertThat(header(answer, "ETag")).isEqualTo("\"1\"");
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("title");
        }

        @Test
        void hasATagOfItsOwn() {
            assertThat(header(send(request(note)), "ETag")).isEqualTo("\"1\"");
            assertThat(header(send(zipped(note)), "ETag")).isEqualTo("\"1-gzip\"");
        }

        @Test
        void hasThePlainTagWhereOnlyItsHeadIsAskedFor() {
            HttpResponse<byte[]> head = send(zipped(note).method("HEAD", BodyPublishers.noBody()));

            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(header(head, "Content-Encoding")).isEmpty();
            assertThat(header(head, "ETag")).isEqualTo("\"1\"");
            assertThat(header(head, "Vary")).isEqualTo("Accept-Encoding");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"1\"", "\"1-gzip\"", "W/\"1-gzip\""})
        void isSparedToWhoHasEitherForm(String known) {
            for (HttpRequest.Builder asked : new HttpRequest.Builder[] {request(note), zipped(note)}) {
                HttpResponse<byte[]> answer = send(asked.header("If-None-Match", known));

                assertThat(answer.statusCode()).isEqualTo(304);
                assertThat("W/" + header(answer, "ETag")).endsWith(known);
                assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
                assertThat(header(answer, "Content-Encoding")).isEmpty();
            }
        }

        @Test
        void isChangedWithTheTagOfTheCompressedForm() {
            HttpRequest.Builder change = zipped(note)
                    .header("Content-Type", "application/json")
                    .header("If-Match", header(send(zipped(note)), "ETag"))
                    .PUT(BodyPublishers.ofString(LARGE.replace("CALM", "LOUD")));

            HttpResponse<byte[]> changed = send(change);

            assertThat(changed.statusCode()).isEqualTo(200);
            assertThat(header(changed, "ETag")).isEqualTo("\"2-gzip\"");
        }

        @Test
        void isCompressedAlsoWhereItIsAListOrARefusal() {
            HttpResponse<byte[]> list = send(zipped(NOTES + "?limit=200"));
            HttpResponse<byte[]> refusal = send(zipped(NOTES)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(UNKNOWN_MEMBERS)));

            assertThat(header(list, "Content-Encoding")).isEqualTo("gzip");
            assertThat(refusal.statusCode()).isEqualTo(400);
            assertThat(header(refusal, "Content-Encoding")).isEqualTo("gzip");
            assertThat(header(refusal, "Vary")).isEqualTo("Accept-Language, Accept-Encoding");
        }
    }

    /** Over HTTP/2 the server has no way to leave it alone without a word. */
    @ParameterizedTest
    @CsvSource({"HTTP_1_1, ''", "HTTP_2, identity"})
    void leavesSmallAnswersAlone(Version version, String coding) {
        HttpResponse<byte[]> small = send(zipped(address(write("small"))).version(version));

        assertThat(header(small, "Content-Encoding")).isEqualTo(coding);
        assertThat(new String(small.body(), StandardCharsets.UTF_8)).contains("small");
        assertThat(header(small, "ETag")).isEqualTo("\"1\"");
        assertThat(header(small, "Vary")).isEqualTo("Accept-Encoding");
    }

    @Test
    void letsNoProxyChangeAnAnswer() {
        assertThat(header(send(request(address(write("kept")))), "Cache-Control"))
                .isEqualTo("no-store, no-transform");
    }

    private static HttpClient client(Version version) {
        return HttpClient.newBuilder().version(version).build();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + Tokens.liaison("440400"));
    }

    private static HttpRequest.Builder zipped(String path) {
        return request(path).header("Accept-Encoding", "gzip");
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            HttpRequest built = request.build();
            HttpClient client =
                    Objects.requireNonNull(CLIENTS.get(built.version().orElse(Version.HTTP_1_1)));
            return client.send(built, BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join("|", answer.headers().allValues(name));
    }

    private static byte[] unzipped(byte[] compressed) {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
