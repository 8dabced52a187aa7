package org.jiedui.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The same read on many connections at once: how often it is answered, and what an answer costs the process that gives it. */
final class ReadLoad implements AutoCloseable {

    private static final int CONNECTIONS = 16;

    private final List<HttpConnection> connections = new ArrayList<>();
    private final List<Load.Work> works = new ArrayList<>();
    private final ProcessFigures server;

    /**
     * @param header one line more of each request
     * @param expected the status of each answer
     */
    ReadLoad(URI address, String header, int expected, long pid) throws IOException {
        this.server = new ProcessFigures(pid);
        for (int i = 0; i < CONNECTIONS; i++) {
            HttpConnection connection = new HttpConnection(address);
            connections.add(connection);
            works.add(() -> read(connection, address, header, expected));
        }
    }

    private static void read(HttpConnection connection, URI address, String header, int expected) throws IOException {
        int status = connection.get(address, header);
        if (status != expected) {
            throw new IllegalStateException("%s answered %d".formatted(address, status));
        }
    }

    Sample during(Duration time) throws Exception {
        long before = server.processorTime().toNanos();
        long start = System.nanoTime();
        double perSecond = Load.perSecond(works, time);
        double seconds = (System.nanoTime() - start) / 1e9;
        double micros = (server.processorTime().toNanos() - before) / 1e3;
        return new Sample(perSecond, micros / (perSecond * seconds));
    }

    @Override
    public void close() throws IOException {
        for (HttpConnection connection : connections) {
            connection.close();
        }
    }

    /**
     * What was seen for a while.
     *
     * @param perSecond answers
     * @param micros of the server's processors for each
     */
    record Sample(double perSecond, double micros) {}
}
