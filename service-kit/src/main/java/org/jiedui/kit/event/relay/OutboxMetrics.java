package org.jiedui.kit.event.relay;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jiedui.kit.fault.BriefQuestion;

/** Shows how many events wait and for how long, and whether the relay leads alone; asked when the metrics are read. */
@ApplicationScoped
class OutboxMetrics {

    private static final String COUNT = "select count(*) from outbox_waiting";
    private static final String AGE =
            "select coalesce(extract(epoch from now() - min(queued_at)), 0) from outbox_waiting";

    private final AgroalDataSource dataSource;
    private final RelayRunner relay;
    private final MeterRegistry metrics;
    private final BriefQuestion<Double> waiting = new BriefQuestion<>(() -> ask(COUNT));
    private final BriefQuestion<Double> oldest = new BriefQuestion<>(() -> ask(AGE));

    OutboxMetrics(AgroalDataSource dataSource, RelayRunner relay, MeterRegistry metrics) {
        this.dataSource = dataSource;
        this.relay = relay;
        this.metrics = metrics;
    }

    void register(@Observes StartupEvent started) {
        Gauge.builder("jiedui.outbox.waiting", () -> answer(waiting))
                .description("Events committed and not yet published")
                .register(metrics);
        Gauge.builder("jiedui.outbox.oldest", () -> answer(oldest))
                .baseUnit("seconds")
                .description("For how long the oldest event has been waiting to be published")
                .register(metrics);
        FunctionCounter.builder("jiedui.relay.shared.sessions", relay, RelayRunner::sharedSessions)
                .description("How often the relay's database session was not its own: a pooler in transaction mode")
                .register(metrics);
    }

    /** Whatever happens to the database, the other metrics are shown. */
    private static double answer(BriefQuestion<Double> question) {
        try {
            return question.answer();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Double.NaN;
        } catch (Exception e) {
            return Double.NaN;
        }
    }

    private double ask(String question) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() ? row.getDouble(1) : 0;
        }
    }
}
