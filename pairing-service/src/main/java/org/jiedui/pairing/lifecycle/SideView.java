package org.jiedui.pairing.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.events.PublishedParty;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * One side of a pairing as a caller sees it.
 *
 * @param dissolvedOn its last day; absent while it stands
 * @param successor the party it became part of, as it is called today; absent while it stands, and if there is none
 * @param consentedTo the version of the terms it last consented to; void once the terms have a higher one
 * @param consentedAt when it consented; absent until it has
 */
public record SideView(
        UUID partyId,
        RegionCode region,
        String name,
        @Nullable LocalDate dissolvedOn,
        PublishedParty.@Nullable Successor successor,
        @Nullable Integer consentedTo,
        @Nullable Instant consentedAt) {

    public PublishedParty published() {
        return new PublishedParty(region.value(), name, dissolvedOn, successor);
    }

    boolean isDissolved() {
        return dissolvedOn != null;
    }
}
