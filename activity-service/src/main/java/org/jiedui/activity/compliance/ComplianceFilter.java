package org.jiedui.activity.compliance;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

/**
 * Whose duties are counted; an absent criterion does not restrict them.
 *
 * @param pairing any term of the cooperation
 * @param region of one of the sides, or above it
 * @param programme its code
 * @param year the present one in China if absent
 */
public record ComplianceFilter(
        @Nullable PairingId pairing,
        @Nullable RegionCode region,
        @Nullable String programme,
        @Nullable Integer year) {}
