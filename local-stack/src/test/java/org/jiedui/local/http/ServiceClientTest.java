package org.jiedui.local.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServiceClientTest {
    private final Map<String, String> received = new HashMap<>();
    private HttpServer server = startedServer();
    private int status = 200;
    private String answer = "";

    @BeforeEach
    void serve() {
        server.createContext("/", this::answer);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sendsTheTokenTheKeyAndTheBodyOfACreation() {
        answer = "{\"id\": \"7\", \"name\": \"珠海市\"}";
        status = 201;
        Answer created = client().postOnce("/v1/things", "the-key", body());

        assertThat(created.id()).isEqualTo("7");
        assertThat(created.required("/name")).isEqualTo("珠海市");
        assertThat(created.requiredEtag()).isEqualTo("\"3\"");
        assertThat(received)
                .containsEntry("method", "POST")
                .containsEntry("Authorization", "Bearer secret")
                .containsEntry("Idempotency-Key", "the-key")
                .containsEntry("body", "{\"name\":\"珠海市\"}");
    }

    @Test
    void sendsTheVersionSeenWithAChangeThatNeedsNoBody() {
        client().change("/v1/things/7/proposals", "\"3\"", null);
        assertThat(received).containsEntry("If-Match", "\"3\"").containsEntry("body", "");
    }

    @Test
    void turnsAProblemIntoASentenceWithEveryFieldItNames() {
        status = 400;
        answer = """
                {"title": "Invalid request", "detail": "The request is invalid",
                 "errors": [{"pointer": "/year", "detail": "must be at least 2000"}]}""";
        assertThatExceptionOfType(ServiceRefused.class)
                .isThrownBy(() -> client().post("/v1/things", body()))
                .withMessageContaining(
                        "/v1/things was answered 400: The request is invalid; /year must be at least 2000")
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(400));
    }

    @Test
    void handsOverARefusalToWhoWantsToSeeIt() {
        status = 404;
        assertThat(client().send("GET", "/v1/things/8", null, Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void saysThatNobodyAnswers() {
        server.stop(0);
        assertThatExceptionOfType(ServiceUnreachable.class)
                .isThrownBy(() -> client().get("/v1/things"))
                .withMessageContaining("/v1/things");
    }

    @Test
    void keepsTheTokenToItself() {
        assertThat(client()).asString().doesNotContain("secret");
    }

    private ServiceClient client() {
        return new ServiceClient(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "secret");
    }

    private static ObjectNode body() {
        return JsonNodeFactory.instance.objectNode().put("name", "珠海市");
    }

    private void answer(HttpExchange exchange) throws IOException {
        received.put("method", exchange.getRequestMethod());
        exchange.getRequestHeaders().forEach((name, values) -> received.put(name, values.getFirst()));
        // The server spells names its own way.
        received.put(
                "Idempotency-Key", String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")));
        received.put("If-Match", String.valueOf(exchange.getRequestHeaders().getFirst("If-Match")));
        received.put("body", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        exchange.getResponseHeaders().add("ETag", "\"3\"");
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static HttpServer startedServer() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.start();
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
