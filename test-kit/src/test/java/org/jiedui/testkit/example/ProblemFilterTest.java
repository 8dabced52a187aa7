package org.jiedui.testkit.example;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemFilterTest {

    private static final String DOCUMENT = """
            paths:
              /v1/notes/{id}:
                put:
                  responses:
                    "409":
                      content:
                        application/problem+json: {schema: {properties: {type: {enum: ["urn:jiedui:problem:known"]}}}}
            """;

    private HttpServer server;
    private volatile String slug = "known";
    private volatile int status = 409;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/openapi", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(DOCUMENT.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.createContext("/v1", exchange -> {
            byte[] problem =
                    "{\"type\": \"urn:jiedui:problem:%s\"}".formatted(slug).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
            exchange.sendResponseHeaders(status, 0);
            exchange.getResponseBody().write(problem);
            exchange.close();
        });
        server.start();
        RestAssured.baseURI = "http://localhost";
        RestAssured.port = server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        RestAssured.reset();
    }

    @Test
    void passesWhatTheOperationNames() {
        assertThat(put("/v1/notes/1")).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({"unknown, 409", "known, 422"})
    void failsOnWhatItDoesNotName(String answered, int with) {
        slug = answered;
        status = with;

        assertThatThrownBy(() -> put("/v1/notes/1"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("PUT /v1/notes/{id} answers %d %s".formatted(with, answered));
    }

    @Test
    void passesWhatIsAnsweredInThePlaceOfAnyOperation() {
        slug = "uri-too-long";

        assertThat(put("/v1/notes/1")).isEqualTo(409);
    }

    @Test
    void passesWhatNoOperationAnswers() {
        slug = "unknown";

        assertThat(put("/v1/elsewhere")).isEqualTo(409);
    }

    private static int put(String path) {
        return given().filter(new ProblemFilter(null)).put(path).statusCode();
    }
}
