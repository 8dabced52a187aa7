package org.jiedui.pairing.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jiedui.events.PairingEvent;
import org.jiedui.events.PairingEvent.Origin;
import org.jiedui.events.PairingEvent.PairingProposed;
import org.jiedui.events.PairingEvent.PairingRenewed;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Where a pairing comes from.
 *
 * @param parent the pairing it lies under
 * @param renews the pairing whose term it continues
 * @param cooperation the first of the terms that continue one another, which may be this one
 * @param verification how sure it is that the pairing exists
 * @param draftedBy region that drafted it, which follows that party; absent when a national role did
 */
@Embeddable
record Provenance(
        @Nullable UUID parent,
        @Nullable UUID renews,
        @Nullable UUID cooperation,
        @Enumerated(EnumType.STRING) Verification verification,
        @Nullable String source,
        @Column(updatable = false) @Nullable String draftedBy) {

    static Provenance of(Verification verification, @Nullable String source, @Nullable RegionCode draftedBy) {
        return new Provenance(null, null, null, verification, source, draftedBy == null ? null : draftedBy.value());
    }

    Provenance under(UUID pairing) {
        return new Provenance(pairing, renews, cooperation, verification, source, draftedBy);
    }

    Provenance renewing(UUID pairing, UUID itsCooperation) {
        return new Provenance(parent, pairing, itsCooperation, verification, source, draftedBy);
    }

    /** Of the pairing with that id: one that continues no other is the first term of its cooperation. */
    Provenance of(UUID pairing) {
        UUID first = renews == null ? pairing : cooperation;
        return new Provenance(parent, renews, first, verification, source, draftedBy);
    }

    /** Whether the caller's region drafted it, or a national role did and the caller has one. */
    boolean isDraftedBy(Caller caller) {
        RegionCode region = caller.region();
        return Objects.equals(draftedBy, region == null ? null : region.value());
    }

    /** A first term is proposed, a further one renews the former. */
    PairingEvent asked(PublishedPairing pairing, PairingEvent.Terms terms, LocalDate answerBy) {
        return renews == null
                ? new PairingProposed(pairing, terms, published(), answerBy)
                : new PairingRenewed(pairing, terms, published(), answerBy);
    }

    Origin published() {
        return new Origin(parent, renews, verification, source);
    }

    /** Better known than before, by that source. */
    Provenance verified(Verification now, String by) {
        return new Provenance(parent, renews, cooperation, now, by, draftedBy);
    }
}
