package org.jiedui.local.stage;

import java.time.Duration;

/** Something that follows from a step by way of an event did not follow in time. */
public final class DidNotHappen extends RuntimeException {
    DidNotHappen(String what, Duration patience) {
        super("%s: not within %d s".formatted(what, patience.toSeconds()));
    }
}
