package org.jiedui.pairing.planning;

import org.jiedui.kit.problem.Refusal;

/** There is no such plan in the caller's scope. */
public final class PlanNotFound extends Refusal {
    PlanNotFound(AnnualPlanId id) {
        super(Kind.NOT_FOUND, "There is no annual plan %s.".formatted(id));
    }
}
