package org.jiedui.local.stack;

import java.nio.file.Path;

/** The three services, in the order of their ports. */
public enum Service {
    PAIRING(0, "pairing-service", "pairing"),
    ACTIVITY(1, "activity-service", "activity"),
    CASE_LIBRARY(2, "case-library-service", "case_library");

    private final int place;
    private final String module;
    private final String database;

    Service(int place, String module, String database) {
        this.place = place;
        this.module = module;
        this.database = database;
    }

    /** The name of its folder and of its process; its consumer group begins with it. */
    public String module() {
        return module;
    }

    /** The name of its database, and of the role that owns it. */
    public String database() {
        return database;
    }

    /** How far its port is from that of the first service. */
    int place() {
        return place;
    }

    Path jar(Path repository) {
        return repository.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
