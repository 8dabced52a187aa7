package org.jiedui.pairing.indicator.comparison;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.indicator.comparison.ComparisonRefusals.RegionOrPairingNeeded;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jspecify.annotations.Nullable;

/** Whose values are compared: a region's or those of both sides of a pairing. */
public record Whose(@Nullable RegionCode region, @Nullable PairingId pairing) {

    /** @throws RegionOrPairingNeeded if none or both are given */
    public Whose {
        if ((region == null) == (pairing == null)) {
            throw new RegionOrPairingNeeded();
        }
    }
}
