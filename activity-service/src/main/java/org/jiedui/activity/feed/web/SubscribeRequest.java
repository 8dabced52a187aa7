package org.jiedui.activity.feed.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.activity.feed.FeedTarget;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

/**
 * Either of the two.
 *
 * @param pairing id of a pairing: shown are the activities of all terms of its cooperation; either this or {@code region}
 * @param region code of a region: shown are the activities of all pairings with a side in it, or in a region below it
 */
@Schema(minProperties = 1, maxProperties = 1)
record SubscribeRequest(
        @Nullable PairingId pairing, @Nullable RegionCode region) {

    FeedTarget toTarget() {
        return new FeedTarget(pairing, region);
    }
}
