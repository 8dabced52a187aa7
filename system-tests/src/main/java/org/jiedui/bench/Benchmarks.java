package org.jiedui.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jiedui.bench.Exchanges.Completable;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.LocalStackSettings;
import org.jiedui.local.stack.Service;
import org.jiedui.stack.postgres.Durability;

/**
 * {@code ./jiedui bench [name …]}: starts a stack of its own with durable settings, runs the benchmarks, prints ratios with their spread
 * and writes them as JSON. The exit code tells whether all targets were reached.
 */
public final class Benchmarks {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final PrintStream OUT = System.out;
    private static final int ACTIVITIES = 64;
    private static final List<String> JVM = Stream.concat(
                    LocalStackSettings.JVM.stream(),
                    Stream.of(
                            "-Djiedui.calendars.reads-per-minute=60000",
                            "-Djiedui.calendars.reads-per-minute-and-caller=60000"))
            .toList();
    private static final Set<String> ALL = new TreeSet<>(List.of(
            "attendance", "cases", "compliance", "feed", "latency", "memory", "planning", "reads", "relay", "seeding"));

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Set<String> chosen = arguments.length == 0 ? ALL : Set.of(arguments);
        if (!ALL.containsAll(chosen)) {
            OUT.println("There are the benchmarks " + String.join(", ", ALL));
            System.exit(2);
        }
        Path repository = Path.of("").toAbsolutePath();
        LocalStackSettings settings = LocalStackSettings.throwaway(repository)
                .with(Durability.DURABLE)
                .withOnly(EnumSet.allOf(Service.class))
                .withJvmOptions(JVM);
        OUT.println("Starting PostgreSQL (durable), Kafka and three services …");
        List<Result> results;
        try (LocalStack stack = LocalStack.start(settings)) {
            results = run(stack, chosen);
        }
        Path file = repository.resolve(".jiedui/bench.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, JSON.writeValueAsString(Map.of("machine", machine(), "results", results)));
        OUT.println("\nmedian (lowest – highest) of the rounds; written to " + file);
        System.exit(results.stream().allMatch(Result::reached) ? 0 : 1);
    }

    private static List<Result> run(LocalStack stack, Set<String> chosen) throws Exception {
        List<Result> results = new ArrayList<>();
        Exchanges exchanges = new Exchanges(stack.endpoints());
        String pairing = exchanges.pairing();
        List<String> activities = exchanges.activities(pairing, ACTIVITIES);
        if (chosen.contains("attendance")) {
            results.add(shown(attendance(stack, exchanges, activities).run()));
            drained(stack);
        }
        if (chosen.contains("latency")) {
            latency(stack, exchanges.token(), activities).run().forEach(result -> results.add(shown(result)));
        }
        if (chosen.contains("reads")) {
            reads(stack, exchanges).forEach(result -> results.add(shown(result)));
        }
        if (chosen.contains("seeding")) {
            List<Completable> open =
                    exchanges.completable(pairing, SeedingBenchmark.WARM_UP + SeedingBenchmark.MEASURED);
            drained(stack);
            results.add(shown(new SeedingBenchmark(stack, exchanges.token(), open).run()));
        }
        if (chosen.contains("cases")) {
            cases(stack, exchanges.ministryToken()).forEach(result -> results.add(shown(result)));
        }
        if (chosen.contains("compliance")) {
            new ComplianceBenchmark(stack, exchanges.ministryToken())
                    .run()
                    .forEach(result -> results.add(shown(result)));
        }
        if (chosen.contains("planning")) {
            results.add(shown(new PlanningBenchmark(stack, exchanges.token()).run()));
        }
        if (chosen.contains("feed")) {
            new FeedBenchmark(stack).run().forEach(result -> results.add(shown(result)));
        }
        if (chosen.contains("relay")) {
            results.add(shown(RelayBenchmark.run(stack)));
        }
        if (chosen.contains("memory")) {
            new MemoryBenchmark(stack, exchanges.ministryToken(), attendance(stack, exchanges, activities))
                    .run()
                    .forEach(result -> results.add(shown(result)));
        }
        return results;
    }

    private static List<Result> reads(LocalStack stack, Exchanges exchanges) throws Exception {
        try (BareService bare = BareService.start(stack, Service.PAIRING, JVM)) {
            return new ReadBenchmark(stack, exchanges, bare).run();
        }
    }

    private static List<Result> cases(LocalStack stack, String token) throws Exception {
        try (BareService bare = BareService.start(stack, Service.CASE_LIBRARY, JVM)) {
            return new PublishedCasesBenchmark(stack, token, bare).run();
        }
    }

    private static AttendanceBenchmark attendance(LocalStack stack, Exchanges exchanges, List<String> activities) {
        return new AttendanceBenchmark(stack, exchanges.tokens(AttendanceBenchmark.CONNECTIONS), activities);
    }

    private static LatencyBenchmark latency(LocalStack stack, String token, List<String> activities) {
        return new LatencyBenchmark(
                stack.endpoints().of(Service.ACTIVITY), token, stack.kafka().bootstrapServers(), activities);
    }

    /** Waits until the relay has sent what the benchmark before left behind. */
    private static void drained(LocalStack stack) throws Exception {
        while (AttendanceBenchmark.waiting(stack) > 0) {
            Thread.sleep(Duration.ofMillis(200));
        }
    }

    private static Result shown(Result result) {
        OUT.println(result.line());
        result.details().forEach((name, value) -> OUT.printf("    %-24s %s%n", name, value));
        return result;
    }

    private static Map<String, Object> machine() {
        return Map.of(
                "processors", Runtime.getRuntime().availableProcessors(),
                "java", Runtime.version().toString(),
                "system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }
}
