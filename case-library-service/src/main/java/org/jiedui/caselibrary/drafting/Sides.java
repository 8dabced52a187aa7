package org.jiedui.caselibrary.drafting;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.PublishedParty;

/** The pairing a case comes from, with its sides, which stay the same parties, as these are called today. */
@Embeddable
record Sides(
        UUID pairingId,
        String programme,
        String leadingRegion,
        String leadingName,
        String partnerRegion,
        String partnerName) {

    static Sides of(PublishedPairing pairing) {
        return new Sides(
                pairing.pairingId(),
                pairing.programme(),
                pairing.leading().region(),
                pairing.leading().name(),
                pairing.partner().region(),
                pairing.partner().name());
    }

    PublishedPairing published() {
        return new PublishedPairing(
                pairingId,
                programme,
                new PublishedParty(leadingRegion, leadingName),
                new PublishedParty(partnerRegion, partnerName));
    }
}
