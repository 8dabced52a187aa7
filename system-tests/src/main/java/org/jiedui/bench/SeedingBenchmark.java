package org.jiedui.bench;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jiedui.bench.Exchanges.Completable;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;

/**
 * How long it takes from the request that completes an exchange until the draft that it seeds is there to be read, at a steady rate.
 * The clock starts when the request is sent, before its commit. Each exchange names a practice of its own.
 */
final class SeedingBenchmark {

    static final int WARM_UP = 4_000;
    static final int MEASURED = 1_500;

    private static final int ROUNDS = 5;
    private static final int PER_SECOND = 50;
    private static final int CONNECTIONS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** What was there for longer was seen before. */
    private static final String DRAFTS =
            "select title from typical_case where created_at > now() - interval '5 seconds'";

    private final String url;
    private final URI service;
    private final String token;
    private final List<Completable> exchanges;
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final Map<String, Long> seen = new HashMap<>();

    /** @param exchanges one for each request */
    SeedingBenchmark(LocalStack stack, String token, List<Completable> exchanges) {
        this.url = stack.postgres().jdbcUrl("case_library");
        this.service = stack.endpoints().of(Service.ACTIVITY);
        this.token = token;
        this.exchanges = exchanges;
    }

    Result run() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> requests = threads.submit(() -> {
                send(threads);
                return sent;
            });
            look(requests);
            requests.get();
        }
        List<long[]> rounds =
                IntStream.range(0, ROUNDS).mapToObj(this::nanosOfRound).toList();
        return new Result(
                "completed exchange to draft at 50/s, p99 ms",
                millis(rounds, 0.99),
                250,
                false,
                Map.of(
                        "exchanges",
                        MEASURED,
                        "p50Millis",
                        millis(rounds, 0.50),
                        "maxMillis",
                        millis(rounds, 1),
                        "from",
                        "request sent (before commit)"));
    }

    private static Spread millis(List<long[]> rounds, double part) {
        return Spread.of(rounds.stream()
                .map(nanos -> Spread.percentile(nanos, part) / 1e6)
                .toList());
    }

    /** The rounds follow one another without a pause. */
    private long[] nanosOfRound(int round) {
        int first = WARM_UP + round * MEASURED / ROUNDS;
        return IntStream.range(first, first + MEASURED / ROUNDS)
                .mapToObj(SeedingBenchmark::practice)
                .mapToLong(name -> Objects.requireNonNull(seen.get(name)) - Objects.requireNonNull(sent.get(name)))
                .toArray();
    }

    private void send(ExecutorService threads) throws Exception {
        BlockingQueue<HttpConnection> free = new ArrayBlockingQueue<>(CONNECTIONS);
        for (int i = 0; i < CONNECTIONS; i++) {
            free.add(new HttpConnection(service, token));
        }
        long start = System.nanoTime();
        List<Future<Boolean>> requests = new ArrayList<>();
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            int number = i;
            LockSupport.parkNanos(start + i * TimeUnit.SECONDS.toNanos(1) / PER_SECOND - System.nanoTime());
            requests.add(threads.submit(() -> complete(free, number)));
        }
        for (Future<Boolean> request : requests) {
            request.get();
        }
        for (HttpConnection connection : free) {
            connection.close();
        }
    }

    private boolean complete(BlockingQueue<HttpConnection> free, int number) throws Exception {
        HttpConnection connection = free.take();
        Completable exchange = exchanges.get(number);
        sent.put(practice(number), System.nanoTime());
        int status = connection.post(
                "/v1/activities/" + exchange.id() + "/completions", "If-Match: " + exchange.etag(), body(number));
        if (status != 200) {
            throw new IllegalStateException("The service answered " + status);
        }
        return free.add(connection);
    }

    private static String practice(int number) {
        return "benchmark practice " + number;
    }

    private static String body(int number) {
        return """
                {"outcome": "benchmark", "materials": [], "withoutMaterials": true,
                 "practices": [{"name": "%s", "worthWritingUp": true}]}""".formatted(practice(number));
    }

    /** Looks again and again, until all are there. */
    private void look(Future<?> requests) throws Exception {
        long giveUp = Long.MAX_VALUE;
        try (Connection database = DriverManager.getConnection(url, "case_library", "case_library");
                PreparedStatement drafts = database.prepareStatement(DRAFTS)) {
            while (seen.size() < WARM_UP + MEASURED) {
                note(drafts);
                if (requests.isDone() && giveUp == Long.MAX_VALUE) {
                    giveUp = System.nanoTime() + PATIENCE.toNanos();
                }
                if (System.nanoTime() > giveUp) {
                    throw new IllegalStateException("%d drafts are there".formatted(seen.size()));
                }
                Thread.sleep(PAUSE);
            }
        }
    }

    private void note(PreparedStatement drafts) throws SQLException {
        try (ResultSet row = drafts.executeQuery()) {
            long now = System.nanoTime();
            while (row.next()) {
                if (sent.containsKey(row.getString(1))) {
                    seen.putIfAbsent(row.getString(1), now);
                }
            }
        }
    }
}
