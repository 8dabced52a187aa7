package org.jiedui.kit.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What leaves the database, and what returns to its topic instead. */
@ConfigMapping(prefix = "jiedui.retention")
interface RetentionConfig {

    /** Types of the events that stay true however old they are, and that others must be able to learn. */
    Optional<List<String>> lasting();

    /** From the start of the service to its first look. */
    @WithDefault("10m")
    Duration delayed();
}
