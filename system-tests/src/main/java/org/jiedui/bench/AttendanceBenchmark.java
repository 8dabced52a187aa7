package org.jiedui.bench;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;

/**
 * An attendance write over HTTP (row and event in one transaction) beside a bare client that runs the same SQL on the same database,
 * round by round. Both leave events that the same relay publishes meanwhile. Each connection is another caller's, with a token of
 * its own. The bare client runs with as many connections as the service's callers and again with as many as the service's pool;
 * the better of the two counts.
 */
final class AttendanceBenchmark {

    static final int CONNECTIONS = 64;

    private static final int POOL = 16;
    private static final Duration ROUND = Duration.ofSeconds(6);
    private static final int ROUNDS = 5;

    private final String url;
    private final URI service;
    private final List<String> tokens;
    private final List<String> activities;
    private final AtomicLong next = new AtomicLong();

    /** @param tokens one for each connection */
    AttendanceBenchmark(LocalStack stack, List<String> tokens, List<String> activities) {
        this.url = stack.postgres().jdbcUrl("activity");
        this.service = stack.endpoints().of(Service.ACTIVITY);
        this.tokens = tokens;
        this.activities = activities;
    }

    Result run() throws Exception {
        int unusedRounds = WarmUp.untilSteady(this::overHttp);
        long warmedUpWith = next.get();
        int unusedBare = WarmUp.untilSteady(() -> bare(CONNECTIONS)) + WarmUp.untilSteady(() -> bare(POOL));
        List<Double> http = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double served = overHttp();
            double possible = Math.max(bare(CONNECTIONS), bare(POOL));
            http.add(served);
            bare.add(possible);
            ratios.add(served / possible);
        }
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("httpPerSecond", Spread.of(http));
        details.put("barePerSecond", Spread.of(bare));
        details.put("connections", CONNECTIONS);
        details.put("tokens", tokens.size());
        details.put("warmUpRequests", warmedUpWith);
        return new Result("attendance write over HTTP : bare SQL", Spread.of(ratios), 0.50, true, details);
    }

    /** Writes for a round, and says how many a second. */
    double overHttp() throws Exception {
        List<HttpConnection> connections = new ArrayList<>();
        for (String token : tokens) {
            connections.add(new HttpConnection(service, token));
        }
        double rate = Load.perSecond(
                connections.stream()
                        .map(connection -> (Load.Work) () -> post(connection))
                        .toList(),
                ROUND);
        for (HttpConnection connection : connections) {
            connection.close();
        }
        return rate;
    }

    private void post(HttpConnection connection) throws Exception {
        long number = next.incrementAndGet();
        String activity = activities.get((int) (number % activities.size()));
        int status = connection.post("/v1/activities/" + activity + "/attendances", body("http-" + number));
        if (status != 201) {
            throw new IllegalStateException("The service answered " + status);
        }
    }

    static String body(String unit) {
        return "{\"unit\":\"" + unit + "\",\"region\":\"440400\",\"headCount\":7}";
    }

    private double bare(int connections) throws Exception {
        List<BareClient> clients = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            clients.add(new BareClient(url, activities));
        }
        double rate = Load.perSecond(clients, ROUND);
        for (BareClient client : clients) {
            client.close();
        }
        return rate;
    }

    /** How many events activity-service has not published yet. */
    static long waiting(LocalStack stack) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(stack.postgres().jdbcUrl("activity"), "activity", "activity");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from outbox_waiting")) {
            row.next();
            return row.getLong(1);
        }
    }
}
