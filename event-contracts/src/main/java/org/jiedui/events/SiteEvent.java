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
        @Named(zh = "提出", en = "proposed")
        @Meaning(value = "The site was proposed", zh = "提出建设该示范样板")
        PROPOSED,
        @Named(zh = "修改", en = "revised")
        @Meaning(value = "Its description was edited; acceptances given before are void", zh = "说明已修改，此前的验收作废")
        REVISED,
        @Named(zh = "开工", en = "building begun")
        @Meaning(value = "Building began", zh = "已开工建设")
        BUILDING_BEGUN,
        @Named(zh = "一方验收", en = "accepted by a side")
        @Meaning(value = "One side accepted it; the other has not yet", zh = "一方已验收，另一方尚未验收")
        ACCEPTED_BY_A_SIDE,
        @Named(zh = "验收", en = "accepted")
        @Meaning(value = "The second side accepted the same version: it is accepted", zh = "双方已验收同一版说明")
        ACCEPTED,
        @Named(zh = "停用", en = "retired")
        @Meaning(value = "It is no example any more", zh = "不再作为示范样板")
        RETIRED,
        @Named(zh = "关联指标", en = "indicator added")
        @Meaning(value = "An indicator is observed there from now on", zh = "增加了在该处观察的指标")
        INDICATOR_ADDED,
        @Named(zh = "取消关联指标", en = "indicator removed")
        @Meaning(value = "An indicator is no longer observed there", zh = "不再在该处观察某项指标")
        INDICATOR_REMOVED,
        @Named(zh = "关联", en = "linked")
        @Meaning(value = "An activity or a case was linked to it", zh = "关联了一次活动或一个案例")
        LINKED,
        @Named(zh = "取消关联", en = "unlinked")
        @Meaning(value = "An activity or a case was unlinked from it", zh = "取消了与一次活动或一个案例的关联")
        UNLINKED
    }

    /** To what a site is linked. */
    enum LinkKind {
        @Named(zh = "活动", en = "activity")
        @Meaning(value = "An exchange of the pair", zh = "双方的一次活动")
        ACTIVITY,
        @Named(zh = "案例", en = "case")
        @Meaning(value = "A typical case of the pair", zh = "双方的一个典型案例")
        CASE
    }

    /** An activity or a case that belongs to a site. */
    record Link(
            @Meaning("Whether it is an activity or a case") LinkKind kind,
            @Meaning("Id of the activity or the case") UUID id,

            @Meaning("What it is called; absent where it has no title") @Size(max = 200) @Nullable String title) {}

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
