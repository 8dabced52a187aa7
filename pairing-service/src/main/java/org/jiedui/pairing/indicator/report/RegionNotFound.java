package org.jiedui.pairing.indicator.report;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;

/** The region is not in the caller's scope. */
public final class RegionNotFound extends Refusal {
    RegionNotFound(RegionCode region) {
        super(Kind.NOT_FOUND, "There is no region %s in your scope.".formatted(region));
    }
}
