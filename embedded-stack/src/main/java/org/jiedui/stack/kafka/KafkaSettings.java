package org.jiedui.stack.kafka;

import java.nio.file.Path;
import org.jiedui.stack.folder.ServerFolder;

/**
 * Where a broker keeps its data.
 *
 * @param directory holds the data, the configuration and the log; made if it is missing
 * @param port of 127.0.0.1; 0 takes a free one
 * @param keepData whether {@code directory} stays when the broker is closed
 */
public record KafkaSettings(Path directory, int port, boolean keepData) {

    /** For tests: on a free port, nothing remains. */
    public static KafkaSettings throwaway() {
        return new KafkaSettings(ServerFolder.throwawayPath("kafka"), 0, false);
    }

    public static KafkaSettings kept(Path directory, int port) {
        return new KafkaSettings(directory, port, true);
    }
}
