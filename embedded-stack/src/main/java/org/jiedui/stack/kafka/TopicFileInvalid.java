package org.jiedui.stack.kafka;

import java.nio.file.Path;

/** The file that defines the topics has a mistake; the message says in which line. */
public final class TopicFileInvalid extends RuntimeException {
    TopicFileInvalid(Path file, int line, String mistake) {
        super("%s, line %d: %s".formatted(file, line, mistake));
    }
}
