package org.jiedui.kit.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Migrates the kit's tables right before the service's. The history of the service exists by then, so the kit finds a
 * database that is not empty: its own history begins with a baseline before its first migration.
 *
 * @param migrations of the kit
 */
record KitFirst(ResourceProvider migrations) implements Callback {

    static final String HISTORY = "flyway_history_kit";

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE;
    }

    /** The kit's migrations have transactions and connections of their own. */
    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return false;
    }

    @Override
    public void handle(Event event, Context context) {
        Flyway.configure()
                .configuration(context.getConfiguration())
                .callbacks(new Callback[0])
                .resourceProvider(migrations)
                .table(HISTORY)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    @Override
    public String getCallbackName() {
        return "kit first";
    }
}
