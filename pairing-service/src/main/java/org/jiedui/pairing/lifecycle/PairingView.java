package org.jiedui.pairing.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.events.PairingEvent.EndReason;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.precondition.Versioned;
import org.jiedui.pairing.sides.Sides;
import org.jspecify.annotations.Nullable;

/**
 * A pairing as a caller sees it.
 *
 * @param termsVersion grows with every edit of the terms; a consent counts for one version only
 * @param draftedBy region that drafted it; absent when a national role did
 * @param verification how sure it is that the pairing exists, with its source
 */
public record PairingView(
        PairingId id,
        String programme,
        PairingStatus status,
        SideView leading,
        SideView partner,
        int termsVersion,
        Terms terms,
        Verification verification,
        @Nullable String source,
        @Nullable RegionCode draftedBy,
        @Nullable EndReason endReason,
        @Nullable LocalDate endedOn,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /**
     * One side.
     *
     * @param consentedTo the version of the terms it last consented to; void once the terms have a higher one
     */
    public record SideView(
            UUID partyId,
            RegionCode region,
            String name,
            @Nullable Integer consentedTo,
            @Nullable Instant consentedAt) {}

    /** The pairing as events carry it. */
    public PublishedPairing published() {
        return new PublishedPairing(
                id.value(),
                programme,
                new PublishedParty(leading.region.value(), leading.name),
                new PublishedParty(partner.region.value(), partner.name));
    }

    /** The regions of the two sides. */
    public Sides sides() {
        return new Sides(leading.region, partner.region);
    }
}
