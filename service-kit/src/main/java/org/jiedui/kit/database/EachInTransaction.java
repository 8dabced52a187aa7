package org.jiedui.kit.database;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Does the same to many aggregates, each in a transaction of its own. If one fails, its transaction is rolled back, it is
 * logged and counted, and the others follow; the next run tries it again.
 */
@ApplicationScoped
public class EachInTransaction {

    private static final Logger LOG = Logger.getLogger(EachInTransaction.class);

    private final MeterRegistry metrics;

    EachInTransaction(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** @param job what is done, for the log and the metric */
    public void run(String job, List<UUID> ids, Consumer<UUID> work) {
        Counter failures = Counter.builder("jiedui.job.failures")
                .description("Aggregates that a job could not change and will try again")
                .tag("job", job)
                .register(metrics);
        for (UUID id : ids) {
            try {
                QuarkusTransaction.requiringNew().run(() -> work.accept(id));
            } catch (RuntimeException e) {
                failures.increment();
                LOG.errorf("%s failed for %s: %s", job, id, e.getClass().getName());
            }
        }
    }
}
