package org.jiedui.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks the same again, and reads the whole answer. */
final class Get {

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest request;

    Get(URI address, String token) {
        this.request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .build();
    }

    void once() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The service answered " + answer.statusCode());
        }
    }
}
