package org.jiedui.pairing.planning.version;

import org.jiedui.kit.problem.Refusal;

/** An amendment is different from the version in force; otherwise there is nothing to sign. */
public final class AmendmentWithoutChange extends Refusal {
    AmendmentWithoutChange(int inForce) {
        super(Kind.UNPROCESSABLE, "The amendment says the same as version %d, which is in force.".formatted(inForce));
    }
}
