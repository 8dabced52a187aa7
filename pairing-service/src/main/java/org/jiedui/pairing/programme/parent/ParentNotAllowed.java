package org.jiedui.pairing.programme.parent;

import org.jiedui.kit.problem.Refusal;

/** A pairing of this programme has no pairing above it. */
public final class ParentNotAllowed extends Refusal {
    ParentNotAllowed(String programme) {
        super(Kind.UNPROCESSABLE, "A pairing of %s cannot lie under a parent pairing.".formatted(programme));
    }
}
