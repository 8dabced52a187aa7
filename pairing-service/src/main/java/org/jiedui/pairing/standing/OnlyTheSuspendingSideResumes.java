package org.jiedui.pairing.standing;

import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.problem.Refusal;

/** A hold is lifted by the side that put it. */
public final class OnlyTheSuspendingSideResumes extends Refusal {
    OnlyTheSuspendingSideResumes(SideOfPairing side) {
        super(Kind.FORBIDDEN, "The %s side has put the pairing on hold; only that side can resume it.".formatted(side));
    }
}
