package org.jiedui.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The same read on many connections at once: how often it is answered, and what an answer costs the process that gives it. */
final class ReadLoad {

    private static final int CONNECTIONS = 16;

    private final URI address;
    private final String header;
    private final int expected;
    private final ProcessFigures server;

    /**
     * @param header one line more of each request
     * @param expected the status of each answer
     */
    ReadLoad(URI address, String header, int expected, long pid) {
        this.address = address;
        this.header = header;
        this.expected = expected;
        this.server = new ProcessFigures(pid);
    }

    /** On new connections, because a service closes those that nobody has used for a minute. */
    Sample during(Duration time) throws Exception {
        List<HttpConnection> connections = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                connections.add(new HttpConnection(address));
            }
            return during(time, connections);
        } finally {
            for (HttpConnection connection : connections) {
                connection.close();
            }
        }
    }

    private Sample during(Duration time, List<HttpConnection> connections) throws Exception {
        List<Load.Work> works = connections.stream()
                .<Load.Work>map(connection -> () -> read(connection))
                .toList();
        long before = server.processorTime().toNanos();
        long start = System.nanoTime();
        double perSecond = Load.perSecond(works, time);
        double seconds = (System.nanoTime() - start) / 1e9;
        double micros = (server.processorTime().toNanos() - before) / 1e3;
        return new Sample(perSecond, micros / (perSecond * seconds));
    }

    private void read(HttpConnection connection) throws IOException {
        int status = connection.get(address, header);
        if (status != expected) {
            throw new IllegalStateException("%s answered %d".formatted(address, status));
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
