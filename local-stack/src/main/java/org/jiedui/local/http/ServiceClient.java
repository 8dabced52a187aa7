package org.jiedui.local.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One service as one caller sees it. Its methods throw {@link ServiceRefused} when the service says no, except
 * {@link #send}, and {@link ServiceUnreachable} when nobody answers.
 *
 * @param base the service's address
 * @param token of the caller
 */
public record ServiceClient(URI base, String token) {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    public Answer get(String path) {
        return accepted("GET", path, null, Map.of());
    }

    public Answer post(String path, JsonNode body) {
        return accepted("POST", path, body, Map.of());
    }

    /** Creates something; sent again with the same key and body, it is answered again and nothing happens. */
    public Answer postOnce(String path, String idempotencyKey, JsonNode body) {
        return accepted("POST", path, body, Map.of("Idempotency-Key", idempotencyKey));
    }

    /** Changes the state of exactly the version that was seen. */
    public Answer change(String path, String etag, @Nullable JsonNode body) {
        return accepted("POST", path, body, Map.of("If-Match", etag));
    }

    /** Replaces exactly the version that was seen. */
    public Answer put(String path, String etag, JsonNode body) {
        return accepted("PUT", path, body, Map.of("If-Match", etag));
    }

    private Answer accepted(String method, String path, @Nullable JsonNode body, Map<String, String> headers) {
        Answer answer = send(method, path, body, headers);
        if (!answer.isSuccess()) {
            throw new ServiceRefused(method + " " + base.resolve(path), answer);
        }
        return answer;
    }

    /** The answer whatever it is, for those who want to see a refusal. */
    public Answer send(String method, String path, @Nullable JsonNode body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .method(method, publisher(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            return answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new ServiceUnreachable(method + " " + base.resolve(path), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + base, e);
        }
    }

    private static BodyPublisher publisher(@Nullable JsonNode body) {
        return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
    }

    private static Answer answer(HttpResponse<String> response) throws JsonProcessingException {
        return new Answer(
                response.statusCode(),
                response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body()),
                response.headers().firstValue("ETag").orElse(null),
                response.headers().firstValue("Location").orElse(null));
    }

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "ServiceClient[" + base + "]";
    }
}
