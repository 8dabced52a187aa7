package org.jiedui.activity.feed;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A subscription to the activities of a pairing or a region. It belongs to a post: a role in a region, never to a person, so
 * that a successor can revoke it. What is only written here is read from the row, by {@link CalendarFeeds}.
 */
@Entity
@Table(name = "calendar_feed")
@CheckReturnValue
@SuppressWarnings("UnusedVariable")
class CalendarFeed {

    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable UUID pairingId;
    private @Nullable String region;
    private String ownerRole;
    private @Nullable String ownerRegion;
    private @Nullable String ownerUnit;
    private byte @Nullable [] secretHash;
    private @Nullable Instant addressIssuedAt;
    private @Nullable Instant revokedAt;
    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected CalendarFeed() {}

    CalendarFeed(FeedTarget target, Caller owner, Instant now) {
        this.id = Ids.next();
        this.pairingId = target.pairing() == null ? null : target.pairing().value();
        this.region = codeOf(target.region());
        this.ownerRole = owner.actingRole();
        this.ownerRegion = codeOf(owner.region());
        this.ownerUnit = owner.unit();
        this.createdAt = now;
        this.updatedAt = now;
    }

    /**
     * Gives the feed an address; a former one leads nowhere any more.
     *
     * @throws org.jiedui.activity.feed.FeedRefusals.CalendarFeedRevoked if the feed is revoked
     */
    FeedSecret issueAddress(Instant now) {
        FeedAction.ISSUE_ADDRESS.check(isRevoked());
        FeedSecret secret = FeedSecret.random();
        secretHash = secret.hash();
        addressIssuedAt = now;
        updatedAt = now;
        return secret;
    }

    /** @throws org.jiedui.activity.feed.FeedRefusals.CalendarFeedRevoked if it was before */
    void revoke(Instant now) {
        FeedAction.REVOKE.check(isRevoked());
        secretHash = null;
        revokedAt = now;
        updatedAt = now;
    }

    private boolean isRevoked() {
        return revokedAt != null;
    }

    private static @Nullable String codeOf(@Nullable RegionCode region) {
        return region == null ? null : region.value();
    }

    CalendarFeedId id() {
        return new CalendarFeedId(id);
    }

    long version() {
        return version;
    }
}
