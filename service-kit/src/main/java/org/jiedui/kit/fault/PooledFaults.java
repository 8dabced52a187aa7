package org.jiedui.kit.fault;

import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ExceptionSorter;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.quarkus.agroal.runtime.JdbcDriver;
import io.quarkus.arc.Unremovable;
import io.quarkus.jdbc.postgresql.runtime.PostgreSQLAgroalConnectionConfigurer;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Sees every fault of every connection of the pool, whoever uses it. A session that is over is not handed out again, and
 * after a fault the database has to show that it takes changes before {@link DatabaseReadiness} believes it.
 */
@Alternative
@Priority(1)
@Default
@JdbcDriver("postgresql")
@Singleton
@Unremovable
class PooledFaults extends PostgreSQLAgroalConnectionConfigurer implements ExceptionSorter {

    private volatile boolean doubtful;

    @Override
    public void setExceptionSorter(String kind, AgroalDataSourceConfigurationSupplier dataSource) {
        dataSource.connectionPoolConfiguration().exceptionSorter(this);
    }

    @Override
    public boolean isFatal(SQLException fault) {
        if (DatabaseFault.of(fault).equals(Optional.of(DatabaseFault.CANNOT_NOW))) {
            doubtful = true;
        }
        return DatabaseFault.endsSession(fault);
    }

    boolean leaveDoubt() {
        return doubtful;
    }

    void leaveNoDoubt() {
        doubtful = false;
    }
}
