package org.jiedui.activity.feed;

import org.jiedui.activity.feed.FeedRefusals.EitherPairingOrRegion;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

/**
 * Whose activities a feed shows: those of one pairing, or of all pairings with a side within a region.
 *
 * @param pairing with all terms of that cooperation
 * @param region with all regions below it
 */
public record FeedTarget(
        @Nullable PairingId pairing, @Nullable RegionCode region) {

    /** @throws EitherPairingOrRegion if it is both or neither */
    public FeedTarget {
        if ((pairing == null) == (region == null)) {
            throw new EitherPairingOrRegion();
        }
    }
}
