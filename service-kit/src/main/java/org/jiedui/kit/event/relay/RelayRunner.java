package org.jiedui.kit.event.relay;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jiedui.kit.event.RelayWakeUp;
import org.jspecify.annotations.Nullable;

/** Keeps a relay running for the life of the process, through failures of the broker and the database. */
@ApplicationScoped
class RelayRunner {

    private static final Logger LOG = Logger.getLogger(RelayRunner.class);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);
    private static final int MOST_DOUBLINGS = 4;

    private final DataSource dataSource;
    private final RelayProducer producers;
    private final RelayWakeUp wakeUp;
    private final RelayConfig config;
    private final Clock clock;

    private final AtomicInteger sharedSessions = new AtomicInteger();
    private volatile boolean running = true;
    private volatile @Nullable Thread thread;
    private final List<Run> unmarked = new ArrayList<>();
    private @Nullable String trouble;
    private int failures;

    RelayRunner(DataSource dataSource, RelayProducer producers, RelayWakeUp wakeUp, RelayConfig config, Clock clock) {
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

    /** Whether the thread has ended although nobody stopped it. */
    boolean hasDied() {
        return running && thread != null && !thread.isAlive();
    }

    /** How often this relay found that the session with the lock was not its own, see {@link Leadership}. */
    int sharedSessions() {
        return sharedSessions.get();
    }

    private void run() {
        try {
            while (running) {
                relay();
            }
        } catch (InterruptedException e) {
            LOG.info("The relay was interrupted");
        }
    }

    /** Survives errors, too: what one batch or class cannot do, the next attempt may. */
    private void relay() throws InterruptedException {
        try (Connection connection = dataSource.getConnection()) {
            Leadership leadership = new Leadership(connection);
            if (leadership.take()) {
                lead(connection, leadership);
            } else {
                Thread.sleep(config.takeover());
            }
        } catch (InterruptedException e) {
            throw e;
        } catch (Throwable e) {
            log(rootOf(e).toString());
            Thread.sleep(config.backoff().multipliedBy(1L << Math.min(failures++, MOST_DOUBLINGS)));
        }
    }

    private void lead(Connection connection, Leadership leadership) throws Exception {
        try (OutboxRelay relay = new OutboxRelay(producers.create(), clock, config.batch(), unmarked)) {
            while (running) {
                relay.drain(connection, () -> goesOn(leadership));
                trouble = null;
                failures = 0;
                wakeUp.await(config.poll());
            }
        } finally {
            leadership.giveUp();
        }
    }

    private boolean goesOn(Leadership leadership) throws SQLException {
        if (!leadership.isHeld()) {
            sharedSessions.incrementAndGet();
            throw new IllegalStateException("The session changed or has a second relay. A pooler in transaction mode"
                    + " stands before PostgreSQL; the order of events is not safe");
        }
        return running;
    }

    /** Once, not with every attempt. */
    private void log(String failure) {
        if (!failure.equals(trouble)) {
            LOG.warnf("The outbox waits: %s", failure);
            trouble = failure;
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
