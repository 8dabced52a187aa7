package org.jiedui.local.stack;

import java.nio.file.Path;

/** A part of the stack ended by itself; the message says which, and what its log said last. */
public final class PartDied extends RuntimeException {
    private static final int LINES = 15;

    PartDied(String part, Path log) {
        super("%s has ended by itself. Its log %s ends with:%n%s".formatted(part, log, LogEnd.of(log, LINES)));
    }
}
