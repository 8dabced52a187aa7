package org.jiedui.kit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.configuration.supplier.AgroalConnectionFactoryConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.jiedui.stack.testing.Stack;
import org.junit.jupiter.api.Test;

/** Packets get lost: neither an answer comes nor the end of the connection. */
@QuarkusTest
class BlackHoleTest {

    private static final Duration ANSWER = Duration.ofSeconds(4 + 1);
    private static final Duration CONNECTION = Duration.ofSeconds(2 + 1);
    private static final Duration READINESS = Duration.ofSeconds(3);

    @Inject
    AgroalDataSource pool;

    @Test
    void isNoticedWithinTheLimits() throws Exception {
        PooledFaults faults = new PooledFaults();
        URI server = URI.create(Stack.postgres().jdbcUrl("kit").substring("jdbc:".length()));
        try (BlackHole hole = new BlackHole(server.getPort());
                AgroalDataSource through = through(hole.port(), faults);
                Connection connection = through.getConnection();
                Statement statement = connection.createStatement()) {
            DatabaseReadiness readiness = new DatabaseReadiness(through, faults);
            assertThat(readiness.call().getStatus()).isEqualTo(Status.UP);

            hole.swallow();

            assertThat(within(READINESS, () -> readiness.call().getStatus())).isEqualTo(Status.DOWN);
            assertCannotNow(ANSWER, () -> statement.execute("select 1"));
            assertCannotNow(CONNECTION, through::getConnection);
        }
    }

    /** The pool of the service, but on another way. */
    private AgroalDataSource through(int port, PooledFaults faults) throws SQLException {
        AgroalConnectionFactoryConfiguration factory =
                pool.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        return AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(way -> way.maxSize(3)
                        .exceptionSorter(faults)
                        .acquisitionTimeout(pool.getConfiguration()
                                .connectionPoolConfiguration()
                                .acquisitionTimeout())
                        .connectionFactoryConfiguration(new AgroalConnectionFactoryConfigurationSupplier(factory)
                                .jdbcUrl("jdbc:postgresql://127.0.0.1:%d/kit".formatted(port)))));
    }

    private static void assertCannotNow(Duration limit, Callable<?> attempt) throws Exception {
        Throwable failure = within(limit, () -> catchThrowable(attempt::call));
        assertThat(DatabaseFault.in(failure)).as("%s", failure).contains(DatabaseFault.CANNOT_NOW);
    }

    private static <T> T within(Duration limit, Callable<T> attempt) throws Exception {
        long start = System.nanoTime();
        T result = attempt.call();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(limit);
        return result;
    }
}
