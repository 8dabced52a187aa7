package org.jiedui.pairing.lifecycle;

import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/** Which pairings a list shows; an absent criterion does not restrict it. */
public record PairingFilter(
        @Nullable PairingStatus status,
        @Nullable String programme,
        @Nullable RegionCode region) {}
