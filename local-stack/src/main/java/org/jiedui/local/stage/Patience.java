package org.jiedui.local.stage;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what follows by way of an event. */
public final class Patience {
    private static final Duration ALL = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private Patience() {}

    /** @throws DidNotHappen if looking finds nothing in time */
    public static <T> T until(String what, Supplier<Optional<T>> look) {
        long deadline = System.nanoTime() + ALL.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        throw new DidNotHappen(what, ALL);
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
