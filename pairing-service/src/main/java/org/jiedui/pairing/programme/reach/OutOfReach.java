package org.jiedui.pairing.programme.reach;

import org.jiedui.kit.problem.Refusal;

/** A programme pairs parties of one province only, or of two only. */
public final class OutOfReach extends Refusal {
    OutOfReach(String programme, Reach reach) {
        super(
                Kind.UNPROCESSABLE,
                "%s pairs parties of %s."
                        .formatted(
                                programme,
                                reach == Reach.WITHIN_PROVINCE ? "one province only" : "two provinces only"));
    }
}
