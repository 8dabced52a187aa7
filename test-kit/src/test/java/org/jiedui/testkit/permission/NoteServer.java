package org.jiedui.testkit.permission;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A service with one note, which its writer may change and a stranger knows nothing of. */
final class NoteServer implements AutoCloseable {

    private final HttpServer server;

    NoteServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", NoteServer::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        byte[] body = exchange.getRequestURI().getPath().endsWith("/notes") && "Bearer writer".equals(token)
                ? "[\"note-1\"]".getBytes(StandardCharsets.UTF_8)
                : new byte[] {'[', ']'};
        exchange.sendResponseHeaders(status(exchange, token), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static int status(HttpExchange exchange, String token) throws IOException {
        boolean list = exchange.getRequestURI().getPath().endsWith("/notes");
        if (token == null) {
            return 401;
        }
        if (exchange.getRequestMethod().equals("GET")) {
            return list || token.equals("Bearer writer") ? 200 : 404;
        }
        if (exchange.getRequestBody().readAllBytes().length == 0) {
            return 400;
        }
        boolean unseen = exchange.getRequestHeaders().containsKey("If-Match");
        return token.equals("Bearer writer") && unseen ? 412 : 403;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
