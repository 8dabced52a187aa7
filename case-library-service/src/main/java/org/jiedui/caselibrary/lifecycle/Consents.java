package org.jiedui.caselibrary.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jspecify.annotations.Nullable;

/** To which version each side consented last; a consent counts for that version and no other. */
@Embeddable
record Consents(
        @Column(name = "consented_by_leading") @Nullable Integer leading,
        @Column(name = "consented_by_partner") @Nullable Integer partner) {

    static final Consents NONE = new Consents(null, null);

    /** Hibernate reads an embeddable of nothing but nulls as none. */
    static Consents orNone(@Nullable Consents stored) {
        return stored == null ? NONE : stored;
    }

    Consents with(SideOfPairing side, int number) {
        return switch (side) {
            case LEADING -> new Consents(number, partner);
            case PARTNER -> new Consents(leading, number);
        };
    }

    boolean isGiven(SideOfPairing side, int number) {
        Integer given =
                switch (side) {
                    case LEADING -> leading;
                    case PARTNER -> partner;
                };
        return given != null && given == number;
    }

    /** Whether the version may be published: of a joint case both sides have consented to it. */
    boolean suffice(CaseOwner owner, int number) {
        return owner != CaseOwner.BOTH
                || (isGiven(SideOfPairing.LEADING, number) && isGiven(SideOfPairing.PARTNER, number));
    }
}
