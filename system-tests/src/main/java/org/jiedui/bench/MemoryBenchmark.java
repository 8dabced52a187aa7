package org.jiedui.bench;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;

/**
 * How much memory each service keeps resident under load: lists read on 16 connections, round by round; before, attendance was written
 * on 64, so that relay and consumers have worked, too. The services run with the options of the images.
 */
final class MemoryBenchmark {

    private static final double TARGET_MEGABYTES = 350;
    private static final int ROUNDS = 7;
    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final Map<Service, String> LISTS = new EnumMap<>(Map.of(
            Service.PAIRING, "/v1/pairings?limit=50",
            Service.ACTIVITY, "/v1/activities?limit=50",
            Service.CASE_LIBRARY, "/v1/published-cases?limit=50"));

    private final LocalStack stack;
    private final String authorization;
    private final AttendanceBenchmark writes;

    MemoryBenchmark(LocalStack stack, String ministryToken, AttendanceBenchmark writes) {
        this.stack = stack;
        this.authorization = "Authorization: Bearer " + ministryToken;
        this.writes = writes;
    }

    List<Result> run() throws Exception {
        int unusedRounds = WarmUp.untilSteady(writes::overHttp);
        List<Result> results = new ArrayList<>();
        for (Map.Entry<Service, String> list : LISTS.entrySet()) {
            results.add(ofService(list.getKey(), list.getValue()));
        }
        return results;
    }

    private Result ofService(Service service, String list) throws Exception {
        URI address = stack.endpoints().of(service).resolve(list);
        long pid = stack.service(service).pid();
        ProcessFigures process = new ProcessFigures(pid);
        List<Double> megabytes = new ArrayList<>();
        List<Double> answers = new ArrayList<>();
        ReadLoad load = new ReadLoad(address, authorization, 200, pid);
        int unusedRounds = WarmUp.untilSteady(() -> load.during(ROUND).perSecond());
        for (int round = 0; round < ROUNDS; round++) {
            answers.add(load.during(ROUND).perSecond());
            megabytes.add(process.residentMegabytes());
        }
        return new Result(
                "resident MB of " + service.module(),
                Spread.of(megabytes),
                TARGET_MEGABYTES,
                false,
                Map.of("listsPerSecond", Spread.of(answers)));
    }
}
