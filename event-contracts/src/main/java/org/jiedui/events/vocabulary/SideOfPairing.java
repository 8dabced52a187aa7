package org.jiedui.events.vocabulary;

import org.jiedui.events.Named;

/** The two sides of a pairing. */
public enum SideOfPairing {
    @Named(zh = "先行方", en = "leading side")
    LEADING,
    @Named(zh = "协作方", en = "partner side")
    PARTNER
}
