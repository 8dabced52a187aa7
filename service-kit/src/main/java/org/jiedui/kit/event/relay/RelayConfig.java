package org.jiedui.kit.event.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How the outbox is emptied. */
@ConfigMapping(prefix = "jiedui.relay")
interface RelayConfig {

    /** Off for a replica that shall not publish, for example while change data capture does. */
    @WithDefault("true")
    boolean enabled();

    /** Events sent before their acknowledgements are awaited and their rows marked. */
    @WithDefault("2000")
    @Min(1) @Max(10_000) int batch();

    /** How often the relay looks for what other replicas committed. */
    @WithDefault("150ms")
    Duration poll();

    /** How often a replica that is not the relay tries to become it. */
    @WithDefault("1s")
    Duration takeover();

    /** Pause after the broker or the database failed; it doubles with each failure, up to sixteen times as long. */
    @WithDefault("500ms")
    Duration backoff();
}
