package org.jiedui.pairing.planning.succession;

import org.jiedui.kit.problem.Refusal;

/** Whoever changes an amendment says why, for itself: the reason given before is the one of the version before. */
public final class AmendmentWithoutReason extends Refusal {
    AmendmentWithoutReason() {
        super(Kind.UNPROCESSABLE, "An agreed plan changes for a reason; say it.");
    }
}
