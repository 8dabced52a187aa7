package org.jiedui.pairing.planning.content;

import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.problem.Refusal;

/** Only a side itself says in which weeks it can hold nothing; the other leaves them as they are. */
public final class BlocksForTheOtherSide extends Refusal {
    BlocksForTheOtherSide(SideOfPairing other) {
        super(Kind.FORBIDDEN, "The weeks of the %s side are changed by that side only.".formatted(other));
    }
}
