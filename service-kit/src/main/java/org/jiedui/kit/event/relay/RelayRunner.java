package org.jiedui.kit.event.relay;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jiedui.kit.event.RelayWakeUp;
import org.jspecify.annotations.Nullable;

/** Keeps a relay running for the life of the process, through failures of the broker and the database. */
@ApplicationScoped
class RelayRunner {

    private static final Logger LOG = Logger.getLogger(RelayRunner.class);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

    private final AgroalDataSource dataSource;
    private final RelayProducer producers;
    private final RelayWakeUp wakeUp;
    private final RelayConfig config;
    private final Clock clock;

    private volatile boolean running = true;
    private @Nullable Thread thread;
    private @Nullable String trouble;

    RelayRunner(
            AgroalDataSource dataSource, RelayProducer producers, RelayWakeUp wakeUp, RelayConfig config, Clock clock) {
        this.dataSource = dataSource;
        this.producers = producers;
        this.wakeUp = wakeUp;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            thread = Thread.ofPlatform()
                    .name("outbox-relay")
                    .daemon()
                    .uncaughtExceptionHandler((relay, failure) -> LOG.fatal("The relay has ended", failure))
                    .start(this::run);
        }
    }

    /** Lets the batch on its way arrive; a broker that does not answer cannot hold the process up. */
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        wakeUp.now();
        if (thread != null && !thread.join(STOPS_WITHIN)) {
            thread.interrupt();
        }
    }

    private void run() {
        while (running) {
            try (Connection connection = dataSource.getConnection()) {
                if (Leadership.isTakenBy(connection)) {
                    lead(connection);
                } else {
                    Thread.sleep(config.takeover());
                }
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                tell(rootOf(e).toString());
                pause();
            }
        }
    }

    private void lead(Connection connection) throws Exception {
        try (OutboxRelay relay = new OutboxRelay(producers.create(), clock, config.batch())) {
            while (running) {
                relay.drain(connection, () -> running);
                trouble = null;
                wakeUp.await(config.poll());
            }
        } finally {
            Leadership.giveUp(connection);
        }
    }

    /** Once, not with every attempt. */
    private void tell(String failure) {
        if (!failure.equals(trouble)) {
            LOG.warnf("The outbox waits: %s", failure);
            trouble = failure;
        }
    }

    private void pause() {
        try {
            Thread.sleep(config.backoff());
        } catch (InterruptedException e) {
            running = false;
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
