package org.jiedui.local.stack;

import java.time.Duration;
import java.util.function.Supplier;

/** Hears of each part of the stack as soon as it is ready; called from several threads. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = (part, took, where) -> {};

    void ready(String part, Duration took, String where);

    /** @param start starts the part and returns where it answers */
    default void time(String part, Supplier<String> start) {
        long begun = System.nanoTime();
        String where = start.get();
        ready(part, Duration.ofNanos(System.nanoTime() - begun), where);
    }
}
