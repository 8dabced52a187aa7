package org.jiedui.activity.feed;

import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a feed shows; one of cooperation and region is absent.
 *
 * @param name what people call it, in Chinese
 * @param cooperation of the pairing that was subscribed to: a calendar goes on when the pairing is renewed
 */
record FeedSubject(
        String name, @Nullable UUID cooperation, @Nullable RegionCode region) {}
