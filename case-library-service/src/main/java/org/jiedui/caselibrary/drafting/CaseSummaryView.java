package org.jiedui.caselibrary.drafting;

import java.time.Instant;
import java.util.UUID;
import org.jiedui.events.PublishedPairing;

/** A case as a list shows it; its own address has the parts and the evidence. */
public record CaseSummaryView(
        CaseId id,
        String title,
        CaseStatus status,
        PublishedPairing pairing,
        UUID practiceId,
        Instant createdAt,
        Instant updatedAt,
        long version) {}
