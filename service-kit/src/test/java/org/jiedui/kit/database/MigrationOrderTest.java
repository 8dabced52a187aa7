package org.jiedui.kit.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.Configuration;
import org.jiedui.stack.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The kit and a service number their migrations independently, and two versions of them meet on one database. */
@QuarkusTest
class MigrationOrderTest {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final String KIT = "db/kit";
    private static final String SERVICE = "db/migration";

    private String database;

    /** With the configuration that all services share. */
    @Inject
    Flyway flyway;

    @BeforeEach
    void createDatabase() {
        database = "migration_order_" + DATABASES.incrementAndGet();
        Stack.postgres().createDatabase(database);
    }

    @Test
    void bringsMigrationsThatAreOlderThanTheNewestApplied() {
        having(SERVICE).migrate();

        having(KIT, SERVICE).migrate();

        assertThat(having(KIT, SERVICE).info().pending()).isEmpty();
        assertThat(applied())
                .hasSize(all())
                .isNotEqualTo(applied().stream().sorted().toList());
    }

    @Test
    void letsAReplicaStartWhereAnotherAppliedWhatItDoesNotHave() {
        having(KIT, SERVICE).migrate();

        having(SERVICE).migrate();
        having(KIT).migrate();

        assertThat(applied()).hasSize(all());
    }

    private int all() {
        return having(KIT, SERVICE).info().all().length;
    }

    private Flyway having(String... locations) {
        Configuration shared = flyway.getConfiguration();
        return Flyway.configure()
                .outOfOrder(shared.isOutOfOrder())
                .ignoreMigrationPatterns(shared.getIgnoreMigrationPatterns())
                .dataSource(Stack.postgres().jdbcUrl(database), database, database)
                .locations(locations)
                .load();
    }

    /** Versions in the order in which they came. */
    private List<String> applied() {
        return Arrays.stream(having(KIT, SERVICE).info().applied())
                .sorted(Comparator.comparing(MigrationInfo::getInstalledRank))
                .map(migration -> migration.getVersion().getVersion())
                .toList();
    }
}
