package org.jiedui.activity.pair;

import org.jiedui.kit.problem.Refusal;

/** There is no such pairing in the caller's scope, or this service has not heard of it yet. */
public final class PairingNotFound extends Refusal {
    PairingNotFound(PairingId id) {
        super(Kind.NOT_FOUND, "There is no pairing %s.".formatted(id));
    }
}
