package org.jiedui.events.vocabulary;

import org.jiedui.events.Named;

/** Whose a typical case is: that of both sides of its pairing, or of one of them alone. */
public enum CaseOwner {
    @Named(zh = "双方", en = "both sides")
    BOTH,
    @Named(zh = "先行方", en = "leading side")
    LEADING,
    @Named(zh = "协作方", en = "partner side")
    PARTNER;

    public static CaseOwner of(SideOfPairing side) {
        return switch (side) {
            case LEADING -> LEADING;
            case PARTNER -> PARTNER;
        };
    }

    public boolean includes(SideOfPairing side) {
        return this == BOTH || this == of(side);
    }
}
