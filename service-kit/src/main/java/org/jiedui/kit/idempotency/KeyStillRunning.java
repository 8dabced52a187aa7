package org.jiedui.kit.idempotency;

import org.jiedui.kit.problem.Refusal;

/** A request with the same Idempotency-Key is being carried out right now. */
public final class KeyStillRunning extends Refusal {
    KeyStillRunning() {
        super(Kind.CONFLICT, "The first request with this Idempotency-Key is still running; repeat shortly.");
    }
}
