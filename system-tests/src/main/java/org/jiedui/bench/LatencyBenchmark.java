package org.jiedui.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * How long an event takes from the request that causes it to a consumer, at a steady rate, in rounds. The clock starts when the
 * request is sent, before its commit, so the figures are an upper bound of commit to consumer. Before, the same requests are made
 * as fast as they go until that is steady.
 */
final class LatencyBenchmark {

    private static final String TOPIC = "jiedui.activity.events";
    private static final int PER_SECOND = 200;
    private static final int CONNECTIONS = 16;
    private static final Duration WARMING = Duration.ofSeconds(4);
    private static final int ROUNDS = 7;
    private static final int REQUESTS_OF_A_ROUND = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI service;
    private final String token;
    private final String bootstrapServers;
    private final List<String> activities;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final Map<String, Long> arrived = new ConcurrentHashMap<>();
    private final CountDownLatch positioned = new CountDownLatch(1);
    private volatile boolean consuming = true;

    LatencyBenchmark(URI service, String token, String bootstrapServers, List<String> activities) {
        this.service = service;
        this.token = token;
        this.bootstrapServers = bootstrapServers;
        this.activities = activities;
    }

    List<Result> run() throws Exception {
        Thread consumer = Thread.ofPlatform().daemon().start(this::consume);
        positioned.await();
        BlockingQueue<HttpConnection> connections = connected();
        warmUp(connections);
        int warmedUpWith = next.get();
        List<long[]> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(round(connections));
        }
        consuming = false;
        consumer.join();
        for (HttpConnection connection : connections) {
            connection.close();
        }
        return List.of(result("p50", rounds, 0.50, 10, warmedUpWith), result("p99", rounds, 0.99, 20, warmedUpWith));
    }

    private static Result result(String name, List<long[]> rounds, double part, double target, int warmedUpWith) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("maxMillis", millis(rounds, 1));
        details.put("perSecond", PER_SECOND);
        details.put("eventsOfARound", REQUESTS_OF_A_ROUND);
        details.put("warmUpRequests", warmedUpWith);
        details.put("from", "request sent (before commit)");
        return new Result(
                "request to consumer at 200/s, " + name + " ms", millis(rounds, part), target, false, details);
    }

    private static Spread millis(List<long[]> rounds, double part) {
        return Spread.of(rounds.stream()
                .map(nanos -> Spread.percentile(nanos, part) / 1e6)
                .toList());
    }

    private BlockingQueue<HttpConnection> connected() throws IOException {
        BlockingQueue<HttpConnection> free = new ArrayBlockingQueue<>(CONNECTIONS);
        for (int i = 0; i < CONNECTIONS; i++) {
            free.add(new HttpConnection(service, token));
        }
        return free;
    }

    private void warmUp(BlockingQueue<HttpConnection> connections) throws Exception {
        List<Load.Work> works = Collections.nCopies(CONNECTIONS, () -> post(connections));
        int unusedRounds = WarmUp.untilSteady(() -> Load.perSecond(works, WARMING));
        awaitAll();
    }

    /** The nanoseconds of each event. */
    private long[] round(BlockingQueue<HttpConnection> free) throws Exception {
        sent.clear();
        arrived.clear();
        long start = System.nanoTime();
        List<Future<Boolean>> requests = new ArrayList<>(REQUESTS_OF_A_ROUND);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < REQUESTS_OF_A_ROUND; i++) {
                LockSupport.parkNanos(start + i * TimeUnit.SECONDS.toNanos(1) / PER_SECOND - System.nanoTime());
                requests.add(threads.submit(() -> post(free)));
            }
        }
        for (Future<Boolean> request : requests) {
            request.get();
        }
        awaitAll();
        return sent.entrySet().stream()
                .mapToLong(request -> Objects.requireNonNull(arrived.get(request.getKey())) - request.getValue())
                .toArray();
    }

    private boolean post(BlockingQueue<HttpConnection> free) throws Exception {
        int number = next.incrementAndGet();
        String activity = activities.get(number % activities.size());
        String unit = "latency-" + number;
        HttpConnection connection = free.take();
        sent.put(unit, System.nanoTime());
        int status = connection.post("/v1/activities/" + activity + "/attendances", AttendanceBenchmark.body(unit));
        if (status != 201) {
            throw new IllegalStateException("The service answered " + status);
        }
        return free.add(connection);
    }

    private void consume() {
        try (var consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(consumer.partitionsFor(TOPIC).stream()
                    .map(p -> new TopicPartition(TOPIC, p.partition()))
                    .toList());
            consumer.seekToEnd(consumer.assignment());
            consumer.assignment().forEach(consumer::position);
            positioned.countDown();
            while (consuming) {
                for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofMillis(100))) {
                    long now = System.nanoTime();
                    String unit = unitIn(event.value());
                    if (sent.containsKey(unit)) {
                        arrived.putIfAbsent(unit, now);
                    }
                }
            }
        }
    }

    private static String unitIn(String event) {
        String marker = "\"unit\":\"";
        int start = event.indexOf(marker) + marker.length();
        return event.substring(start, event.indexOf('"', start));
    }

    private void awaitAll() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (arrived.size() < sent.size()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("%d of %d events arrived".formatted(arrived.size(), sent.size()));
            }
            Thread.sleep(50);
        }
    }
}
