package org.jiedui.kit.event.letter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Where dead letters go. */
@ConfigMapping(prefix = "jiedui.dead-letters")
interface LetterConfig {

    @WithDefault("${quarkus.application.name}.dead-letter")
    String topic();

    /** After the broker has refused a letter for the first time; each further wait is twice as long, up to the longest. */
    @WithDefault("500ms")
    Duration backoff();

    @WithDefault("30s")
    Duration longestBackoff();
}
