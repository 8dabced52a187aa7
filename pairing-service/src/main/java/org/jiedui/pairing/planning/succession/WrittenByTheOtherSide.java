package org.jiedui.pairing.planning.succession;

import org.jiedui.kit.problem.Refusal;

/** A side withdraws what it wrote itself; what the other side wrote it declines. */
public final class WrittenByTheOtherSide extends Refusal {
    WrittenByTheOtherSide() {
        super(Kind.FORBIDDEN, "The open version was written by the other side; decline it.");
    }
}
