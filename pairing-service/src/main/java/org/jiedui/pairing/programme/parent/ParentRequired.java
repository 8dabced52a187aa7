package org.jiedui.pairing.programme.parent;

import org.jiedui.kit.problem.Refusal;

/** A pairing of this programme lies under a parent pairing. */
public final class ParentRequired extends Refusal {
    ParentRequired(String programme) {
        super(Kind.UNPROCESSABLE, "A pairing of %s needs a parent pairing.".formatted(programme));
    }
}
