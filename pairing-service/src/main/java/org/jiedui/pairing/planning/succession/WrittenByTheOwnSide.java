package org.jiedui.pairing.planning.succession;

import org.jiedui.kit.problem.Refusal;

/** A side declines what the other side wrote; what it wrote itself it withdraws. */
public final class WrittenByTheOwnSide extends Refusal {
    WrittenByTheOwnSide() {
        super(Kind.FORBIDDEN, "The open version was written by the caller's side; withdraw it.");
    }
}
