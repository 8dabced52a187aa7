package org.jiedui.pairing.counterpart;

import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.problem.Refusal;

/** Each side names its own counterparts. */
public final class CounterpartOfTheOtherSide extends Refusal {
    CounterpartOfTheOtherSide(SideOfPairing side) {
        super(Kind.FORBIDDEN, "The counterpart is one of the %s side; only its liaison may change it.".formatted(side));
    }
}
