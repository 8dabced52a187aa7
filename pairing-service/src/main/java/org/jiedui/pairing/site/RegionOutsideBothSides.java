package org.jiedui.pairing.site;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.pairing.sides.Sides;

/** A site lies within one of the two sides that build it. */
public final class RegionOutsideBothSides extends Refusal {
    RegionOutsideBothSides(RegionCode region, Sides sides) {
        super(
                Kind.UNPROCESSABLE,
                "%s lies neither in %s nor in %s.".formatted(region, sides.leading(), sides.partner()));
    }
}
