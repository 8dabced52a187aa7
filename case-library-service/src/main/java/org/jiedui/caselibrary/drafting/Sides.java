package org.jiedui.caselibrary.drafting;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.PublishedParty;
import org.jspecify.annotations.Nullable;

/**
 * The pairing a case comes from, with its sides, which stay the same parties, as these are called today.
 *
 * @param cooperation absent where the version before has drafted the case
 */
@Embeddable
record Sides(
        UUID pairingId,
        @Nullable UUID cooperation,
        String programme,
        String leadingRegion,
        String leadingName,
        String partnerRegion,
        String partnerName) {

    static Sides of(PublishedPairing pairing) {
        return new Sides(
                pairing.pairingId(),
                pairing.cooperation(),
                pairing.programme(),
                pairing.leading().region(),
                pairing.leading().name(),
                pairing.partner().region(),
                pairing.partner().name());
    }

    PublishedPairing published() {
        return new PublishedPairing(
                pairingId,
                cooperation == null ? pairingId : cooperation,
                programme,
                new PublishedParty(leadingRegion, leadingName),
                new PublishedParty(partnerRegion, partnerName));
    }
}
