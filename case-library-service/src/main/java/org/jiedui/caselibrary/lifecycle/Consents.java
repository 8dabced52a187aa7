package org.jiedui.caselibrary.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;
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

    /** Who has not consented to the version, of those whose case it is: it is published when nobody is left. */
    List<SideOfPairing> missing(CaseOwner owner, int number) {
        return Stream.of(SideOfPairing.values())
                .filter(side -> owner.includes(side) && !isGiven(side, number))
                .toList();
    }
}
