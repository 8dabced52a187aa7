package org.jiedui.pairing.origin;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.events.PairingEvent;
import org.jiedui.events.PairingEvent.Origin;
import org.jiedui.events.PairingEvent.PairingProposed;
import org.jiedui.events.PairingEvent.PairingRenewed;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Where a pairing comes from.
 *
 * @param parent the pairing it lies under
 * @param renews the pairing whose term it continues
 * @param verification how sure it is that the pairing exists
 * @param draftedBy region that drafted it, which follows that party; absent when a national role did
 */
@Embeddable
public record Provenance(
        @Nullable UUID parent,
        @Nullable UUID renews,
        @Enumerated(EnumType.STRING) Verification verification,
        @Nullable String source,
        @Column(updatable = false) @Nullable String draftedBy) {

    public static Provenance of(Verification verification, @Nullable String source, @Nullable RegionCode draftedBy) {
        return new Provenance(null, null, verification, source, draftedBy == null ? null : draftedBy.value());
    }

    public Provenance under(UUID pairing) {
        return new Provenance(pairing, renews, verification, source, draftedBy);
    }

    public Provenance renewing(UUID pairing) {
        return new Provenance(parent, pairing, verification, source, draftedBy);
    }

    /** A first term is proposed, a further one renews the former. */
    public PairingEvent asked(PublishedPairing pairing, PairingEvent.Terms terms, LocalDate answerBy) {
        return renews == null
                ? new PairingProposed(pairing, terms, published(), answerBy)
                : new PairingRenewed(pairing, terms, published(), answerBy);
    }

    public Origin published() {
        return new Origin(parent, renews, verification, source);
    }

    /** Better known than before, by that source. */
    public Provenance verified(Verification now, String by) {
        return new Provenance(parent, renews, now, by, draftedBy);
    }
}
