package org.jiedui.kit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jiedui.stack.testing.AtOnce;
import org.jiedui.stack.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The kit and a service number their migrations independently. */
@QuarkusTest
class MigrationHistoryTest {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final String OF_THE_KIT = "flyway_history_kit";
    private static final String OF_THE_SERVICE = "flyway_schema_history";
    private static final List<String> KIT = List.of(
            "2026.11.21.01", "2026.11.22.01", "2026.11.23.59", "2026.11.24.60", "2026.11.24.70", "2026.11.28.01");
    private static final List<String> SERVICE = List.of("2026.11.21.10", "2026.11.24.10");

    private String database;

    /** Configured as in all services. */
    @Inject
    Flyway flyway;

    @BeforeEach
    void createDatabase() {
        database = "migration_history_" + DATABASES.incrementAndGet();
        Stack.postgres().createDatabase(database);
    }

    @Test
    void isOneForTheKitAndOneForTheService() throws SQLException {
        asConfigured().migrate();

        assertEachHasItsOwn();
    }

    @Test
    void takesAMigrationOfTheKitThatIsOlderThanTheNewestOfTheService() throws SQLException {
        plain("db/migration").load().migrate();
        plain("db/kit")
                .table(OF_THE_KIT)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target("2026.11.21.01")
                .load()
                .migrate();

        asConfigured().migrate();

        assertEachHasItsOwn();
    }

    @Test
    void letsAReplicaStartThatDoesNotKnowTheNewestMigrationsYet() throws SQLException {
        asConfigured().migrate();

        FluentConfiguration before = Flyway.configure().configuration(flyway.getConfiguration());
        ResourceProvider service = new MigrationFolder("db/migration/V2026_11_21", before.getResourceProvider());
        KitFirst kit = (KitFirst) before.getCallbacks()[0];
        here(before)
                .resourceProvider(service)
                .callbacks(new KitFirst(new MigrationFolder("db/kit/V2026_11_21", kit.migrations())))
                .load()
                .migrate();

        assertEachHasItsOwn();
    }

    @Test
    void isSplitWhereThereWasOneForBoth() throws SQLException {
        oneForBoth();

        asConfigured().migrate();

        assertEachHasItsOwn();
    }

    @Test
    void isSplitOnceIfTwoReplicasStartTogether() throws Exception {
        oneForBoth();

        AtOnce.both(asConfigured()::migrate, asConfigured()::migrate);

        assertEachHasItsOwn();
    }

    @Test
    void isNotBegunInADatabaseOfSomebodyElse() throws SQLException {
        try (Connection connection = Stack.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create table of_somebody_else (id integer)");
        }

        assertThatThrownBy(() -> asConfigured().migrate())
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("non-empty schema");
    }

    /** As it was until each had its own. */
    private void oneForBoth() {
        FluentConfiguration before = Flyway.configure().configuration(flyway.getConfiguration());
        MigrationFolder service = (MigrationFolder) before.getResourceProvider();
        here(before)
                .resourceProvider(new MigrationFolder("db/", service.all()))
                .callbacks(new Callback[0])
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private Flyway asConfigured() {
        return here(Flyway.configure().configuration(flyway.getConfiguration())).load();
    }

    private FluentConfiguration plain(String location) {
        return here(Flyway.configure()).locations(location);
    }

    private FluentConfiguration here(FluentConfiguration configuration) {
        return configuration.dataSource(Stack.postgres().jdbcUrl(database), database, database);
    }

    private void assertEachHasItsOwn() throws SQLException {
        assertThat(versions(OF_THE_KIT)).isEqualTo(KIT);
        assertThat(versions(OF_THE_SERVICE)).isEqualTo(SERVICE);
    }

    private List<String> versions(String history) throws SQLException {
        try (Connection connection = Stack.connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select version from " + history
                        + " where success and type <> 'BASELINE' order by installed_rank")) {
            List<String> versions = new ArrayList<>();
            while (row.next()) {
                versions.add(row.getString(1));
            }
            return versions;
        }
    }
}
