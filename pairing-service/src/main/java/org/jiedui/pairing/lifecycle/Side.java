package org.jiedui.pairing.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jiedui.events.PublishedParty;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.party.PartyView;
import org.jspecify.annotations.Nullable;

/**
 * One side of a pairing and what it has consented to. Its code and name follow the party, whatever is done to the
 * pairing at the same time, so no change of the pairing writes them.
 *
 * @param region its code, as it is now
 * @param consentedTo version of the terms; absent until it consents
 */
@Embeddable
record Side(
        UUID partyId,
        @Column(updatable = false) String region,
        @Column(updatable = false) String name,
        @Nullable Integer consentedTo,
        @Nullable Instant consentedAt) {

    static Side of(PartyView party) {
        return new Side(party.id(), party.region().value(), party.name(), null, null);
    }

    Side consenting(int termsVersion, Instant now) {
        return new Side(partyId, region, name, termsVersion, now);
    }

    Side unasked() {
        return new Side(partyId, region, name, null, null);
    }

    boolean hasConsentedTo(int termsVersion) {
        return consentedTo != null && consentedTo == termsVersion;
    }

    RegionCode regionCode() {
        return new RegionCode(region);
    }

    PublishedParty published() {
        return new PublishedParty(region, name);
    }

    SideView view() {
        return new SideView(partyId, regionCode(), name, consentedTo, consentedAt);
    }
}
