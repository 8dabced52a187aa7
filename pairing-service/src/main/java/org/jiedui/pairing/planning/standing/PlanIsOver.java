package org.jiedui.pairing.planning.standing;

import java.util.Map;
import org.jiedui.kit.problem.Refusal;

/** A plan that was given up before both had signed it stays as it was; the year may have another. */
public final class PlanIsOver extends Refusal {
    PlanIsOver(PlanStatus status, int year) {
        super(
                Kind.CONFLICT,
                "The plan for %d is %s; propose another.".formatted(year, status),
                Map.of("planStatus", status));
    }
}
