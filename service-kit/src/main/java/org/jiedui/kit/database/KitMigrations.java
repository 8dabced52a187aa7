package org.jiedui.kit.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The kit and each service number their migrations independently, so each of the two has a history of its own. */
@Singleton
class KitMigrations implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration service) {
        ResourceProvider all = service.getResourceProvider();
        service.resourceProvider(new MigrationFolder("db/migration/", all))
                .callbacks(new KitFirst(new MigrationFolder("db/kit/", all)));
    }
}
