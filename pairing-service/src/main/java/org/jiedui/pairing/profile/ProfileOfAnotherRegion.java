package org.jiedui.pairing.profile;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;

/** A profile is written by the liaison of the region or by a province above it. */
public final class ProfileOfAnotherRegion extends Refusal {
    ProfileOfAnotherRegion(RegionCode region) {
        super(Kind.FORBIDDEN, "Only the liaison of %s or a province above it may write its profile.".formatted(region));
    }
}
