package org.jiedui.kit.event.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jiedui.kit.event.OutboxDatabase;
import org.jiedui.kit.event.RelayWakeUp;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxMetricsTest {

    @Inject
    RelayProducer producers;

    @Inject
    RelayWakeUp wakeUp;

    @Test
    void showForHowLongTheOldestHasWaitedSinceItWasQueued() throws Exception {
        OutboxDatabase database = OutboxDatabase.create("outbox_metrics");
        database.execute("""
                insert into outbox_event (id, aggregatetype, aggregateid, type, seq, payload, created_at)
                select uuidv7(), 'topic', uuidv7(), 'lasting', 1, '{}', now() - interval '398 days'
                from generate_series(1, 2)""");
        try (AgroalDataSource dataSource = database.dataSource("metrics")) {
            MeterRegistry metrics = registered(dataSource);
            assertThat(gauge(metrics, "jiedui.outbox.waiting")).isZero();
            assertThat(gauge(metrics, "jiedui.outbox.oldest")).isZero();

            database.execute("insert into outbox_waiting (ordinal, octets) select ordinal, 2 from outbox_event");
            assertThat(gauge(metrics, "jiedui.outbox.waiting")).isEqualTo(2);
            assertThat(gauge(metrics, "jiedui.outbox.oldest")).isBetween(0.0, 60.0);

            database.execute("update outbox_waiting set queued_at = now() - interval '1 hour' where ordinal = 2");
            assertThat(gauge(metrics, "jiedui.outbox.oldest")).isBetween(3_600.0, 3_660.0);
        }
    }

    private MeterRegistry registered(AgroalDataSource dataSource) {
        MeterRegistry metrics = new SimpleMeterRegistry();
        RelayRunner relay =
                new RelayRunner(dataSource, producers, wakeUp, new RelayReplica.SmallBatches(), Clock.systemUTC());
        new OutboxMetrics(dataSource, relay, metrics).register(new StartupEvent());
        return metrics;
    }

    private static double gauge(MeterRegistry metrics, String name) {
        return metrics.get(name).gauge().value();
    }
}
