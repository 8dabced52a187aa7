package org.jiedui.activity.pair;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;

/** The region is neither a side of the pairing nor below one. */
public final class RegionOutsideThePairing extends Refusal {
    RegionOutsideThePairing(RegionCode region, Sides sides) {
        super(
                Kind.UNPROCESSABLE,
                "%s lies neither in %s nor in %s.".formatted(region, sides.leading(), sides.partner()));
    }
}
