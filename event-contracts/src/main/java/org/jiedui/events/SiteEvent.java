package org.jiedui.events;

import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jspecify.annotations.Nullable;

/** What pairing-service tells about demonstration sites 示范样板 that a pair builds jointly. */
public sealed interface SiteEvent extends PairingServiceEvent {

    /** Where a site stands. */
    enum Status {
        PROPOSED,
        BUILDING,
        ACCEPTED,
        RETIRED
    }

    /** What happened to a site. */
    enum Change {
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
    record Link(LinkKind kind, UUID id, @Nullable String title) {}

    /** A site as it is after the change. */
    record Site(
            @Meaning("Grows with every edit of what the sides accept") @Min(1) int siteVersion,

            String name,

            @Meaning("Code of the scene, such as RESIDENTIAL_COMMUNITY; the list is extensible")
            String scene,

            @Meaning("Chinese name of the scene") String sceneName,

            @Meaning("Where it is, in words") String place,

            PublishedParty region,

            @Meaning("Codes of the indicators that are observed there")
            List<String> indicators,

            List<Link> links) {}

    @EventType("org.jiedui.site.changed.v1")
    @Meaning(
            "A demonstration site was proposed, edited, under construction, accepted by a side, accepted by both or retired; "
                    + "an indicator was added or removed, an activity or a case linked or unlinked")
    record SiteChanged(
            UUID siteId,
            PublishedPairing pairing,
            Change change,

            @Meaning("The side that made the change; of ACCEPTED, the side that accepted last")
            SideOfPairing side,

            @Meaning("Why it was retired; absent for any other change") @Nullable String reason,

            @Meaning("Status before; absent when the site was proposed") @Nullable Status from,

            Status to,
            Site site)
            implements SiteEvent {
        @Override
        public UUID aggregateId() {
            return siteId;
        }
    }
}
