package org.jiedui.stack.kafka;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A topic as the repository defines it.
 *
 * @param retention how long records stay
 */
public record TopicDefinition(String name, int partitions, Duration retention) {

    /**
     * Reads a file with the columns {@code name,partitions,retention_days}.
     *
     * @throws TopicFileInvalid at the first row that cannot be right
     */
    public static List<TopicDefinition> read(Path csv) {
        return new TopicFile(csv).definitions();
    }
}
