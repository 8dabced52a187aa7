package org.jiedui.pairing.planning.succession;

import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.problem.Refusal;

/** The side has signed this version of the plan before. */
public final class AlreadySigned extends Refusal {
    AlreadySigned(SideOfPairing side, int planVersion) {
        super(Kind.CONFLICT, "The %s side has already signed version %d of the plan.".formatted(side, planVersion));
    }
}
