package org.jiedui.events;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.SiteStatus;
import org.jspecify.annotations.Nullable;

/** What pairing-service tells about demonstration sites 示范样板 that a pair builds jointly. */
public sealed interface SiteEvent extends PairingServiceEvent {

    /** What happened to a site. */
    enum SiteChange {
        PROPOSED,
        REVISED,
        BUILDING_BEGUN,
        ACCEPTED_BY_A_SIDE,
        ACCEPTED,
        RETIRED,
        INDICATOR_ADDED,
        INDICATOR_REMOVED,
        LINKED,
        UNLINKED
    }

    /** To what a site is linked. */
    enum LinkKind {
        ACTIVITY,
        CASE
    }

    /** An activity or a case that belongs to a site. */
    record Link(
            LinkKind kind,
            UUID id,
            @Size(max = 200) @Nullable String title) {}

    /** A site as it is after the change. */
    record Site(
            @Meaning("Grows with every edit of what the sides accept") @Min(1) int siteVersion,

            @Size(min = 1, max = 200) String name,

            @Meaning("Code of the scene, such as RESIDENTIAL_COMMUNITY; the list is extensible")
            @Size(min = 1, max = 60) String scene,

            @Meaning("Chinese name of the scene") @Size(min = 1, max = 60) String sceneName,

            @Meaning("Where it is, in words") @Size(min = 1, max = 300) String place,

            PublishedParty region,

            @Meaning("Codes of the indicators that are observed there") @Size(max = 20) List<@Size(min = 1, max = 60) String> indicators,

            @Size(max = 50) List<Link> links) {}

    @EventType("org.jiedui.site.changed.v1")
    @Meaning(
            "A demonstration site was proposed, edited, under construction, accepted by a side, accepted by both or retired; "
                    + "an indicator was added or removed, an activity or a case linked or unlinked")
    record SiteChanged(
            UUID siteId,
            PublishedPairing pairing,
            SiteChange change,

            @Meaning("The side that made the change; of ACCEPTED, the side that accepted last")
            SideOfPairing side,

            @Meaning("Why it was retired; absent for any other change") @Size(max = 1000) @Nullable String reason,

            @Meaning("Status before; absent when the site was proposed") @Nullable SiteStatus from,

            SiteStatus to,
            Site site)
            implements SiteEvent {
        @Override
        public UUID aggregateId() {
            return siteId;
        }
    }
}
