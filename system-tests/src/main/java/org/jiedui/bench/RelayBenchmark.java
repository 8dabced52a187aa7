package org.jiedui.bench;

import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiedui.local.stack.LocalStack;

/** The relay draining a backlog, beside the same producer sending the same from memory, round by round. */
final class RelayBenchmark {

    private static final int EVENTS = 100_000;
    private static final int ROUNDS = 7;
    private static final String DATABASE = "bench_relay";
    private static final String PAYLOAD = """
            {"specversion":"1.0","id":"01939c60-0000-7000-8000-000000000000","source":"urn:jiedui:activity-service",\
            "type":"org.jiedui.attendance.recorded.v1","subject":"01939c60-0000-7000-8000-000000000001",\
            "time":"2022-12-14T17:00:00.123456+08:00","datacontenttype":"application/json",\
            "dataschema":"urn:jiedui:schema:org.jiedui.attendance.recorded.v1",\
            "traceparent":"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01","sequence":"000000000001",\
            "data":{"attendanceId":"01939c60-0000-7000-8000-000000000001",\
            "activityId":"01939c60-0000-7000-8000-000000000002",\
            "attendance":{"unit":"遵义市综合行政执法局","region":"520300","headCount":12}}}""";

    private RelayBenchmark() {}

    static Result run(LocalStack stack) throws Exception {
        stack.postgres().createDatabase(DATABASE);
        var connection = DriverManager.getConnection(stack.postgres().jdbcUrl(DATABASE), DATABASE, DATABASE);
        List<Double> ratios = new ArrayList<>();
        List<Double> relay = new ArrayList<>();
        List<Double> memory = new ArrayList<>();
        List<Double> database = new ArrayList<>();
        List<Double> halves = new ArrayList<>();
        int warmedUpWith;
        try (RelayRace race = new RelayRace(connection, stack.kafka().bootstrapServers(), PAYLOAD)) {
            warmedUpWith = WarmUp.untilSteady(() -> EVENTS / race.drain(EVENTS))
                    + WarmUp.untilSteady(() -> EVENTS / race.sendFromMemory(EVENTS))
                    + WarmUp.untilSteady(() -> EVENTS / race.readAndMark(EVENTS));
            for (int round = 0; round < ROUNDS; round++) {
                double drained = race.drain(EVENTS);
                double sent = race.sendFromMemory(EVENTS);
                double read = race.readAndMark(EVENTS);
                relay.add(EVENTS / drained);
                memory.add(EVENTS / sent);
                database.add(EVENTS / read);
                halves.add((sent + read) / drained);
                ratios.add(sent / drained);
            }
        }
        return new Result(
                "relay draining 100,000 : from memory",
                Spread.of(ratios),
                0.65,
                true,
                Map.of(
                        "relayPerSecond",
                        Spread.of(relay),
                        "memoryPerSecond",
                        Spread.of(memory),
                        "databasePerSecond",
                        Spread.of(database),
                        "halves : relay",
                        Spread.of(halves),
                        "warmUpRounds",
                        warmedUpWith,
                        "bytes",
                        PAYLOAD.length()));
    }
}
