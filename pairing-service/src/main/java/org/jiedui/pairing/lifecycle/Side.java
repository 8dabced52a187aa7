package org.jiedui.pairing.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.events.PublishedParty;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.party.PartyView;
import org.jspecify.annotations.Nullable;

/**
 * One side of a pairing and what it has consented to. Its code and name, and what became of it, follow the party, whatever is
 * done to the pairing at the same time, so no change of the pairing writes them.
 *
 * @param region its code, as it is now
 * @param dissolvedOn its last day; absent while it stands
 * @param successorRegion code of the party it became part of
 * @param consentedTo version of the terms; absent until it consents
 */
@Embeddable
record Side(
        UUID partyId,
        @Column(updatable = false) String region,
        @Column(updatable = false) String name,
        @Column(updatable = false) @Nullable LocalDate dissolvedOn,
        @Column(updatable = false) @Nullable String successorRegion,
        @Column(updatable = false) @Nullable String successorName,
        @Nullable Integer consentedTo,
        @Nullable Instant consentedAt) {

    static Side of(PartyView party) {
        return new Side(party.id(), party.region().value(), party.name(), null, null, null, null, null);
    }

    Side consenting(int termsVersion, Instant now) {
        return new Side(partyId, region, name, dissolvedOn, successorRegion, successorName, termsVersion, now);
    }

    Side unasked() {
        return new Side(partyId, region, name, dissolvedOn, successorRegion, successorName, null, null);
    }

    boolean hasConsentedTo(int termsVersion) {
        return consentedTo != null && consentedTo == termsVersion;
    }

    RegionCode regionCode() {
        return new RegionCode(region);
    }

    boolean isDissolved() {
        return dissolvedOn != null;
    }

    PublishedParty published() {
        return new PublishedParty(region, name, dissolvedOn, successor());
    }

    private PublishedParty.@Nullable Successor successor() {
        return successorRegion == null || successorName == null
                ? null
                : new PublishedParty.Successor(successorRegion, successorName);
    }

    SideView view() {
        return new SideView(partyId, regionCode(), name, dissolvedOn, successor(), consentedTo, consentedAt);
    }
}
