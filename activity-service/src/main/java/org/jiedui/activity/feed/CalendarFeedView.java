package org.jiedui.activity.feed;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jiedui.events.PublishedPairing;
import org.jiedui.kit.action.Actions;
import org.jiedui.kit.action.Offered;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.precondition.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as a caller sees it, without its secret address.
 *
 * @param pairing the pairing whose activities it shows, with those of the terms it continues and that continue it; absent
 *     if it shows a region's
 * @param region code of the region whose pairings' activities it shows, with all regions below it; absent if it shows one
 *     pairing's
 * @param owner who subscribed
 * @param addressIssuedAt when it got the address it has, or had until it was revoked; absent until it gets one
 * @param revokedAt since when nobody reads it any more; absent while it can be read
 * @param actions the operations this caller may ask for now
 */
public record CalendarFeedView(
        CalendarFeedId id,
        @Nullable PublishedPairing pairing,
        @Nullable RegionCode region,
        Owner owner,
        @Nullable Instant addressIssuedAt,
        @Nullable Instant revokedAt,
        Instant createdAt,
        Instant updatedAt,
        @Offered List<String> actions,
        long version)
        implements Versioned {

    /** The codes and names of the sides are not of this version. */
    @Override
    public String entityTag() {
        return Versioned.tag(version, String.valueOf(pairing), actions);
    }

    /** The same, with what this caller may do. */
    CalendarFeedView offeredTo(Caller caller) {
        return Actions.offer(
                this, FeedAction.values(), action -> revokedAt == null && action.isFor(owner.isPostOf(caller)));
    }

    /**
     * A post, never a person.
     *
     * @param role the role by which it acted
     * @param region absent for national roles
     */
    public record Owner(
            String role,
            @Nullable RegionCode region,
            @Nullable String unit) {

        boolean isPostOf(Caller caller) {
            return role.equals(caller.actingRole()) && Objects.equals(region, caller.region());
        }
    }
}
