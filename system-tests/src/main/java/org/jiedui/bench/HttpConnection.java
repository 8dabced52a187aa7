package org.jiedui.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A kept-alive HTTP/1.1 connection that costs next to nothing, so that the server gets the processor. */
final class HttpConnection implements AutoCloseable {

    private static final String LENGTH = "content-length:";
    private static final String CHUNKED = "transfer-encoding: chunked";
    private static final int END_OF_LINE = 2;
    private static final int BUFFER = 64 * 1024;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String head;

    /** For reads, which bring their headers. */
    HttpConnection(URI server) throws IOException {
        this(server, "");
    }

    HttpConnection(URI server, String token) throws IOException {
        this.socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        this.out = socket.getOutputStream();
        this.head =
                " HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: "
                        .formatted(server.getAuthority(), token);
    }

    /** Sends a GET, reads its whole answer and returns its status. */
    int get(URI address, String header) throws IOException {
        String request = "GET %s HTTP/1.1\r\nHost: %s\r\n%s\r\n\r\n"
                .formatted(address.getPath() + query(address), address.getAuthority(), header);
        out.write(request.getBytes(StandardCharsets.US_ASCII));
        return readStatus();
    }

    private static String query(URI address) {
        return address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    }

    /** Sends a POST and returns the status of its answer. */
    int post(String path, String body) throws IOException {
        return send("POST " + path + head, "", body);
    }

    /** The same with one more header. */
    int post(String path, String header, String body) throws IOException {
        return send("POST " + path + head, "\r\n" + header, body);
    }

    private int send(String beginning, String more, String body) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String request = beginning + content.length + more + "\r\n\r\n";
        byte[] headers = request.getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[headers.length + content.length];
        System.arraycopy(headers, 0, all, 0, headers.length);
        System.arraycopy(content, 0, all, headers.length, content.length);
        out.write(all);
        return readStatus();
    }

    private int readStatus() throws IOException {
        int status = Integer.parseInt(readLine().split(" ", -1)[1]);
        int length = 0;
        boolean chunked = false;
        for (String line = readLine(); !line.isEmpty(); line = readLine()) {
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith(LENGTH)) {
                length = Integer.parseInt(lower.substring(LENGTH.length()).strip());
            }
            chunked |= lower.equals(CHUNKED);
        }
        if (chunked) {
            skipChunks();
        } else {
            in.skipNBytes(length);
        }
        return status;
    }

    private void skipChunks() throws IOException {
        int size;
        do {
            size = Integer.parseInt(readLine(), 16);
            in.skipNBytes(size + END_OF_LINE);
        } while (size > 0);
    }

    private String readLine() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
