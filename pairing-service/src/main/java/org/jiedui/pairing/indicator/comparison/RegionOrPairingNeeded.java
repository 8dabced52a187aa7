package org.jiedui.pairing.indicator.comparison;

import org.jiedui.kit.problem.Refusal;

/** A comparison is of one region or of the two sides of one pairing. */
public final class RegionOrPairingNeeded extends Refusal {
    RegionOrPairingNeeded() {
        super(Kind.BAD_REQUEST, "Give either region or pairing.");
    }
}
