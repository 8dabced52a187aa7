package org.jiedui.pairing.planning.version;

import org.jiedui.kit.problem.Refusal;

/** The plan has no version of that number. */
public final class PlanVersionNotFound extends Refusal {
    PlanVersionNotFound(int number) {
        super(Kind.NOT_FOUND, "The plan has no version %d.".formatted(number));
    }
}
