package org.jiedui.bench;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
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
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * How long an event takes from the request that causes it to a consumer, at a steady rate. The clock starts when the request is
 * sent, before its commit, so the figures are an upper bound of commit to consumer.
 */
final class LatencyBenchmark {

    private static final String TOPIC = "jiedui.activity.events";
    private static final int PER_SECOND = 200;
    private static final int CONNECTIONS = 16;
    private static final int WARM_UP = 2_000;
    private static final int MEASURED = 6_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI service;
    private final String token;
    private final String bootstrapServers;
    private final List<String> activities;
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
        send("warm-up", WARM_UP);
        send("measured", MEASURED);
        awaitAll();
        consuming = false;
        consumer.join();
        long[] nanos = sent.entrySet().stream()
                .filter(request -> request.getKey().startsWith("measured"))
                .mapToLong(request -> Objects.requireNonNull(arrived.get(request.getKey())) - request.getValue())
                .toArray();
        return List.of(result("p50", nanos, 0.50, 10), result("p99", nanos, 0.99, 30));
    }

    private static Result result(String name, long[] nanos, double part, double target) {
        double millis = Spread.percentile(nanos, part) / 1e6;
        Map<String, Object> details = Map.of(
                "events",
                nanos.length,
                "perSecond",
                PER_SECOND,
                "maxMillis",
                Spread.percentile(nanos, 1) / 1e6,
                "from",
                "request sent (before commit)");
        return new Result(
                "request to consumer at 200/s, " + name + " ms",
                new Spread(millis, millis, millis),
                target,
                false,
                details);
    }

    private void send(String kind, int count) throws Exception {
        BlockingQueue<HttpConnection> free = new ArrayBlockingQueue<>(CONNECTIONS);
        List<HttpConnection> all = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            all.add(new HttpConnection(service, token));
        }
        free.addAll(all);
        long start = System.nanoTime();
        List<Future<Boolean>> requests = new ArrayList<>(count);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                String unit = kind + "-" + i;
                String activity = activities.get(i % activities.size());
                LockSupport.parkNanos(start + i * TimeUnit.SECONDS.toNanos(1) / PER_SECOND - System.nanoTime());
                requests.add(threads.submit(() -> post(free, activity, unit)));
            }
        }
        for (Future<Boolean> request : requests) {
            request.get();
        }
        for (HttpConnection connection : all) {
            connection.close();
        }
    }

    private boolean post(BlockingQueue<HttpConnection> free, String activity, String unit) throws Exception {
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
                    arrived.putIfAbsent(unitIn(event.value()), now);
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
        while (!arrived.keySet().containsAll(sent.keySet())) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("%d of %d events arrived".formatted(arrived.size(), sent.size()));
            }
            Thread.sleep(50);
        }
    }
}
