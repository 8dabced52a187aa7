package org.jiedui.activity.feed;

import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
import org.jspecify.annotations.Nullable;

/**
 * What a feed shows; one of cooperation and region is absent.
 *
 * @param name what people call it, in Chinese
 * @param ownerRegion of those who subscribed; absent for a national role
 * @param leadingRegion of the pairing, as the side is called now
 * @param cooperation of the pairing that was subscribed to: a calendar goes on when the pairing is renewed
 */
record FeedSubject(
        String name,
        @Nullable UUID cooperation,
        @Nullable RegionCode region,
        @Nullable RegionCode ownerRegion,
        @Nullable RegionCode leadingRegion,
        @Nullable RegionCode partnerRegion) {

    /** Whether its subscribers may see now what they subscribed to: it, or a side of it, lies where they do. */
    boolean isInScope() {
        RegionRange scope = ownerRegion == null ? RegionRange.EVERYTHING : ownerRegion.range();
        return isIn(scope, region) || isIn(scope, leadingRegion) || isIn(scope, partnerRegion);
    }

    private static boolean isIn(RegionRange scope, @Nullable RegionCode code) {
        return code != null && scope.contains(code.value());
    }
}
