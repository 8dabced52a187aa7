package org.jiedui.kit.problem;

import io.restassured.RestAssured;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jiedui.stack.testing.Tokens;

/** Speaks HTTP/2 over one connection, by prior knowledge. */
final class Http2 implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = vertx.createHttpClient(new HttpClientOptions()
            .setProtocolVersion(HttpVersion.HTTP_2)
            .setHttp2ClearTextUpgrade(false)
            .setHttp2MaxPoolSize(1)
            .setDefaultPort(RestAssured.port));

    /** @param headers beside the token */
    RawHttp.Answer send(HttpMethod method, String path, Map<String, String> headers, String body)
            throws ExecutionException, InterruptedException, TimeoutException {
        HttpClientRequest request = client.request(method, path)
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        request.putHeader("Authorization", "Bearer " + Tokens.liaison("440400"));
        headers.forEach(request::putHeader);
        boolean isAnnounced = headers.containsKey("Content-Length");
        if (!isAnnounced) {
            request.setChunked(true);
        }
        Future<RawHttp.Answer> answered =
                request.response().compose(response -> response.body().map(text -> answer(response, text)));
        request.end(Buffer.buffer(body));
        return answered.toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static RawHttp.Answer answer(HttpClientResponse response, Buffer body) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.headers().forEach(header -> headers.merge(header.getKey(), header.getValue(), (a, b) -> a + ", " + b));
        return new RawHttp.Answer(response.statusCode(), headers, body.toString());
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
