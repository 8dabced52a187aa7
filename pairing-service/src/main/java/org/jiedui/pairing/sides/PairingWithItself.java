package org.jiedui.pairing.sides;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;

/** A region cannot be paired with itself, nor with a region above or below it. */
public final class PairingWithItself extends Refusal {
    PairingWithItself(RegionCode leading, RegionCode partner) {
        super(Kind.UNPROCESSABLE, "%s and %s lie within each other.".formatted(leading, partner));
    }
}
