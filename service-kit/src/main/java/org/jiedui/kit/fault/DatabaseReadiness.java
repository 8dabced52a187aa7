package org.jiedui.kit.fault;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells whether the pool has a connection to give and the database takes changes; answers soon in any case. */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements HealthCheck {

    /** Changes nothing and writes nothing, but is refused where nothing may be changed. */
    private static final String MAY_CHANGE = "update outbox_progress set last_position = last_position where false";

    /** Takes a page on the disk, gives it back, and commits. */
    private static final String WRITE = "create temporary table written on commit drop as select 1 as one";

    private final DataSource dataSource;
    private final PooledFaults faults;
    private final BriefQuestion<Boolean> question = new BriefQuestion<>(this::takesChanges);

    DatabaseReadiness(DataSource dataSource, PooledFaults faults) {
        this.dataSource = dataSource;
        this.faults = faults;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("database");
        try {
            return response.status(question.answer()).build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return response.down().build();
        } catch (Exception e) {
            return response.down().withData("because", e.toString()).build();
        }
    }

    private boolean takesChanges() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(MAY_CHANGE);
            if (faults.leaveDoubt()) {
                statement.execute(WRITE);
                faults.leaveNoDoubt();
            }
            return true;
        }
    }
}
