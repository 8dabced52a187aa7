package org.jiedui.pairing.site;

import java.util.Set;
import org.jiedui.events.SiteEvent;
import org.jiedui.events.vocabulary.Named;
import org.jiedui.pairing.site.SiteRefusals.SiteStatusForbids;

/** Where a site stands. The table of what may follow is here and nowhere else. */
public enum SiteStatus {
    @Named(zh = "拟建", en = "proposed")
    PROPOSED,
    @Named(zh = "在建", en = "being built")
    BUILDING,
    /** By both sides, the same version of it. */
    @Named(zh = "已验收", en = "accepted")
    ACCEPTED,
    @Named(zh = "已停用", en = "retired")
    RETIRED;

    private Set<SiteStatus> next() {
        return switch (this) {
            case PROPOSED -> Set.of(BUILDING, RETIRED);
            case BUILDING -> Set.of(ACCEPTED, RETIRED);
            case ACCEPTED -> Set.of(RETIRED);
            case RETIRED -> Set.of();
        };
    }

    /** @throws SiteStatusForbids if a site of this status does not go to the other */
    SiteStatus to(SiteStatus target) {
        if (!next().contains(target)) {
            throw new SiteStatusForbids(this, "become " + target);
        }
        return target;
    }

    boolean allowsEditing() {
        return this == PROPOSED || this == BUILDING;
    }

    SiteEvent.Status published() {
        return switch (this) {
            case PROPOSED -> SiteEvent.Status.PROPOSED;
            case BUILDING -> SiteEvent.Status.BUILDING;
            case ACCEPTED -> SiteEvent.Status.ACCEPTED;
            case RETIRED -> SiteEvent.Status.RETIRED;
        };
    }
}
