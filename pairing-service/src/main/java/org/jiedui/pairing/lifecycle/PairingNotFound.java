package org.jiedui.pairing.lifecycle;

import org.jiedui.kit.problem.Refusal;

/** There is no such pairing in the caller's scope. */
public final class PairingNotFound extends Refusal {
    PairingNotFound(PairingId id) {
        super(Kind.NOT_FOUND, "There is no pairing %s.".formatted(id));
    }
}
