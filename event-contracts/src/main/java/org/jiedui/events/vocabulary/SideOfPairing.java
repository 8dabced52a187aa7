package org.jiedui.events.vocabulary;

/** The two sides of a pairing. */
public enum SideOfPairing {
    LEADING,
    PARTNER
}
