package org.jiedui.kit.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How failing events are tried again. */
@ConfigMapping(prefix = "jiedui.delivery")
interface DeliveryConfig {

    /** Attempts before an event becomes a dead letter; waiting for the database does not count. */
    @WithDefault("4")
    int attempts();

    @WithDefault("250ms")
    Duration backoff();

    /** Where this service, and no other, gets its dead letters again. */
    @WithDefault("${quarkus.application.name}.replay")
    String replayTopic();
}
