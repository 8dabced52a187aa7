package org.jiedui.kit.event.relay;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.jiedui.kit.event.OutboxDatabase;
import org.jiedui.kit.event.RelayWakeUp;

/** The relay of one replica of a service, with a connection pool like the services'; the database knows it by name. */
final class RelayReplica implements AutoCloseable {

    private final String name;
    private final AgroalDataSource dataSource;
    private final RelayRunner runner;

    private RelayReplica(String name, AgroalDataSource dataSource, RelayRunner runner) {
        this.name = name;
        this.dataSource = dataSource;
        this.runner = runner;
    }

    static RelayReplica start(String name, OutboxDatabase database, RelayProducer producers, RelayWakeUp wakeUp)
            throws SQLException {
        AgroalDataSource dataSource = database.dataSource(name);
        RelayRunner runner = new RelayRunner(dataSource, producers, wakeUp, new SmallBatches(), Clock.systemUTC());
        runner.start(new StartupEvent());
        return new RelayReplica(name, dataSource, runner);
    }

    String name() {
        return name;
    }

    /** In good order, as at a shutdown. */
    @Override
    public void close() {
        try {
            runner.stop(new ShutdownEvent());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            dataSource.close();
        }
    }

    /** Whoever lost its session is slower to come back than the other is to take over. */
    record SmallBatches() implements RelayConfig {

        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public int batch() {
            return 40;
        }

        @Override
        public Duration poll() {
            return Duration.ofMillis(10);
        }

        @Override
        public Duration takeover() {
            return Duration.ofMillis(20);
        }

        @Override
        public Duration backoff() {
            return Duration.ofMillis(400);
        }
    }
}
