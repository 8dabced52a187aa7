package org.jiedui.events.vocabulary;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** Whose a typical case is: that of both sides of its pairing, or of one of them alone. */
public enum CaseOwner {
    @Named(zh = "双方", en = "both sides")
    @Meaning(
            value = "The case of both sides, published only in a version to which both consent",
            zh = "双方共同的案例，发布前须双方同意同一版本")
    BOTH,
    @Named(zh = "先行方", en = "leading side")
    @Meaning(value = "The leading side's own case", zh = "先行方单独的案例")
    LEADING,
    @Named(zh = "协作方", en = "partner side")
    @Meaning(value = "The partner side's own case", zh = "协作方单独的案例")
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
