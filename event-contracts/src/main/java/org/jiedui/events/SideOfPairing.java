package org.jiedui.events;

/** The two sides of a pairing. */
public enum SideOfPairing {
    LEADING,
    PARTNER
}
