package org.jiedui.kit.precondition;

import java.util.Map;
import org.jiedui.kit.problem.Refusal;

/** The resource has changed since the client read it. */
public final class StaleVersion extends Refusal {
    StaleVersion() {
        super(Kind.STALE, "There is nothing yet; send no If-Match to write the first.");
    }

    StaleVersion(long actual) {
        super(
                Kind.STALE,
                "The resource is now at version %d; read it again before changing it.".formatted(actual),
                Map.of("currentVersion", actual));
    }
}
