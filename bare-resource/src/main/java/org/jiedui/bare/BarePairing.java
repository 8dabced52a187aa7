package org.jiedui.bare;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A pairing in force, with the members that pairing-service answers. */
record BarePairing(
        UUID id,
        String programme,
        String status,
        @Nullable UUID parent,
        @Nullable UUID renews,
        UUID cooperation,
        Side leading,
        Side partner,
        int termsVersion,
        Terms terms,
        @Nullable LocalDate answerBy,
        @Nullable String proposedBy,
        String verification,
        @Nullable String source,
        @Nullable String draftedBy,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        List<String> actions,
        long version) {

    record Side(UUID partyId, String region, String name, int consentedTo, OffsetDateTime consentedAt) {}

    record Terms(
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate effectiveUntil,
            List<String> topics,
            @Nullable String goals,
            @Nullable String document) {}

    record Page(List<BarePairing> items) {}
}
