package org.jiedui.caselibrary.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.ConsentMissing;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jspecify.annotations.Nullable;

/** Whose case it is, and to which version each side consented last; a consent counts for that version and no other. */
@Embeddable
record Ownership(
        @Enumerated(EnumType.STRING) CaseOwner owner,
        @Column(name = "consented_by_leading") @Nullable Integer leading,
        @Column(name = "consented_by_partner") @Nullable Integer partner) {

    static Ownership of(CaseOwner owner) {
        return new Ownership(owner, null, null);
    }

    Ownership consented(SideOfPairing side, int number) {
        return switch (side) {
            case LEADING -> new Ownership(owner, number, partner);
            case PARTNER -> new Ownership(owner, leading, number);
        };
    }

    boolean isConsented(SideOfPairing side, int number) {
        Integer given =
                switch (side) {
                    case LEADING -> leading;
                    case PARTNER -> partner;
                };
        return given != null && given == number;
    }

    /** Without that side: the case is the other's own now. */
    Ownership released(SideOfPairing side) {
        SideOfPairing other = side == SideOfPairing.LEADING ? SideOfPairing.PARTNER : SideOfPairing.LEADING;
        return new Ownership(CaseOwner.of(other), leading, partner);
    }

    boolean isJoint() {
        return owner == CaseOwner.BOTH;
    }

    /** @throws ConsentMissing if anybody whose case it is has not consented to the version */
    void checkConsents(int number) {
        List<SideOfPairing> missing = missing(number);
        if (!missing.isEmpty()) {
            throw new ConsentMissing(number, missing);
        }
    }

    /** Who has not consented to the version, of those whose case it is: it is published when nobody is left. */
    List<SideOfPairing> missing(int number) {
        return Stream.of(SideOfPairing.values())
                .filter(side -> owner.includes(side) && !isConsented(side, number))
                .toList();
    }
}
