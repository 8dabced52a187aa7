package org.jiedui.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
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

class ValueTypeCheckTest {

    private static final String DOCUMENT = """
            components:
              schemas:
                Region: {type: string}
                Note:
                  type: object
                  properties:
                    region: {$ref: "#/components/schemas/Region"}
                    lines: {type: array, items: {type: object, properties: {weight: {type: integer}}}}
            paths:
              /v1/notes:
                post:
                  requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}}
            """;
    private static final String ALL = errors("", "/region", "/lines", "/lines/0", "/lines/0/weight");
    private static final String ALL_BUT_THE_REGION = errors("", "/lines", "/lines/0", "/lines/0/weight");
    private static final String ALL_BUT_THE_WEIGHT = errors("", "/region", "/lines", "/lines/0");

    private final int port = RestAssured.port;

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    private String answer = ALL;
    private int status = 400;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        RestAssured.port = server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        RestAssured.port = port;
    }

    @Test
    void acceptsAServiceThatNamesEveryMember() {
        assertThatCode(() -> ValueTypeCheck.check(DOCUMENT, "token")).doesNotThrowAnyException();
    }

    @Test
    void catchesAMemberThatIsNotNamed() {
        answer = ALL_BUT_THE_REGION;
        assertThatThrownBy(() -> ValueTypeCheck.check(DOCUMENT, "token")).hasMessageContaining("{\"region\":{}");

        answer = ALL_BUT_THE_WEIGHT;
        assertThatThrownBy(() -> ValueTypeCheck.check(DOCUMENT, "token")).hasMessageContaining("{\"weight\":true}");
    }

    @Test
    void catchesAFailure() {
        status = 500;

        assertThatThrownBy(() -> ValueTypeCheck.check(DOCUMENT, "token")).hasMessageContaining("answers 500");
    }

    private static String errors(String... pointers) {
        return "{\"errors\": [{\"pointer\": \"%s\"}]}".formatted(String.join("\"}, {\"pointer\": \"", pointers));
    }
}
