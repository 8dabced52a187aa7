package org.jiedui.pairing.site;

import org.jiedui.events.Named;
import org.jiedui.events.SiteEvent;

/** Where a site stands; {@link SiteAction} says what may be done then. */
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

    SiteEvent.Status published() {
        return switch (this) {
            case PROPOSED -> SiteEvent.Status.PROPOSED;
            case BUILDING -> SiteEvent.Status.BUILDING;
            case ACCEPTED -> SiteEvent.Status.ACCEPTED;
            case RETIRED -> SiteEvent.Status.RETIRED;
        };
    }
}
