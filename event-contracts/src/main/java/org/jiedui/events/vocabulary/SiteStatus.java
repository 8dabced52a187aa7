package org.jiedui.events.vocabulary;

import org.jiedui.events.Named;

/** Where a demonstration site 示范样板 stands. */
public enum SiteStatus {
    @Named(zh = "拟建", en = "proposed")
    PROPOSED,
    @Named(zh = "在建", en = "being built")
    BUILDING,
    /** By both sides, the same version of it. */
    @Named(zh = "已验收", en = "accepted")
    ACCEPTED,
    @Named(zh = "已停用", en = "retired")
    RETIRED
}
