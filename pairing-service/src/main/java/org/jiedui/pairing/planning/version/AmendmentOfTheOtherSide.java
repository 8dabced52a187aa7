package org.jiedui.pairing.planning.version;

import org.jiedui.kit.problem.Refusal;

/** A side withdraws what it wrote itself; what the other side wrote it declines. */
public final class AmendmentOfTheOtherSide extends Refusal {
    AmendmentOfTheOtherSide() {
        super(Kind.FORBIDDEN, "The open amendment was written by the other side; decline it.");
    }
}
