package org.jiedui.kit.problem;

import io.restassured.RestAssured;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jiedui.stack.testing.Tokens;

/** Sends bytes that no HTTP client would agree to send. */
final class RawHttp {

    private static final int PATIENCE_MILLIS = 10_000;

    private RawHttp() {}

    /**
     * @param requestLine such as {@code GET /%zz}
     * @param headers each ended by CRLF
     */
    static Answer send(String requestLine, String headers, String body) throws IOException {
        return send(requestLine, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer send(String requestLine, String headers, byte[] body) throws IOException {
        byte[] head = "%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nConnection: close\r\n%s\r\n"
                .formatted(requestLine, Tokens.liaison("440400"), headers)
                .getBytes(StandardCharsets.UTF_8);
        return exchange(Buffer.buffer(head).appendBytes(body).getBytes());
    }

    static Answer exchange(String request) throws IOException {
        return exchange(request.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a whole request, and reads until the server closes the connection. */
    static Answer exchange(byte[] request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return Answer.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    /** What came back. */
    record Answer(int status, Map<String, String> headers, String body) {

        static Answer of(String text) {
            int end = text.indexOf("\r\n\r\n");
            String[] lines = text.substring(0, end).split("\r\n", -1);
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (int i = 1; i < lines.length; i++) {
                int colon = lines[i].indexOf(':');
                headers.merge(
                        lines[i].substring(0, colon),
                        lines[i].substring(colon + 1).strip(),
                        (first, second) -> first + ", " + second);
            }
            return new Answer(Integer.parseInt(lines[0].split(" ", -1)[1]), headers, text.substring(end + 4));
        }
    }
}
