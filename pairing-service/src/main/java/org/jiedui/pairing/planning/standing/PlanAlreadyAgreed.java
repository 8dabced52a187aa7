package org.jiedui.pairing.planning.standing;

import org.jiedui.kit.problem.Refusal;

/** A plan both sides have signed changes by an amendment only. */
public final class PlanAlreadyAgreed extends Refusal {
    PlanAlreadyAgreed(int year) {
        super(Kind.CONFLICT, "The plan for %d is agreed by both sides; open an amendment.".formatted(year));
    }
}
