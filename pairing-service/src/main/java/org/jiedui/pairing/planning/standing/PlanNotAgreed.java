package org.jiedui.pairing.planning.standing;

import org.jiedui.kit.problem.Refusal;

/** Only a plan both sides have signed is amended; one that is still proposed is edited. */
public final class PlanNotAgreed extends Refusal {
    PlanNotAgreed(int year) {
        super(Kind.CONFLICT, "The plan for %d is not agreed yet; change its content.".formatted(year));
    }
}
