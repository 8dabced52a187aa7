package org.jiedui.pairing.overview;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;

/** There is nothing to count in a region outside of the caller's scope. */
public final class FiguresNotOpen extends Refusal {
    FiguresNotOpen(RegionCode region) {
        super(Kind.NOT_FOUND, "There are no figures of %s for you.".formatted(region));
    }
}
