package org.jiedui.caselibrary.lifecycle;

import java.time.Instant;
import java.util.UUID;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jspecify.annotations.Nullable;

/**
 * A case as a list of those who work on it shows it; its own address has the parts and the evidence.
 *
 * @param practiceId id of the practice; absent when it began without an exchange
 * @param number number of the version they work on
 * @param publishedNumber number of the version that is published; absent before any is
 * @param editionId id of the edition it was submitted to last; absent outside of any
 */
public record CaseSummaryView(
        CaseId id,
        String title,
        CaseStatus status,
        CaseOwner owner,
        PublishedPairing pairing,
        @Nullable UUID practiceId,
        int number,
        @Nullable Integer publishedNumber,
        @Nullable UUID editionId,
        Instant createdAt,
        Instant updatedAt,
        long version) {}
