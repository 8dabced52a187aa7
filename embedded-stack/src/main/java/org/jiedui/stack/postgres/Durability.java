package org.jiedui.stack.postgres;

import java.util.stream.Stream;

/**
 * Whether a commit survives a power cut: it has to wherever somebody keeps or measures something, and not in a unit
 * test.
 */
public enum Durability {
    DURABLE("on"),
    FAST("off");

    private final String onOrOff;

    Durability(String onOrOff) {
        this.onOrOff = onOrOff;
    }

    Stream<String> settings() {
        return Stream.of("fsync", "synchronous_commit", "full_page_writes").map(name -> name + "=" + onOrOff);
    }
}
