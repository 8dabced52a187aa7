package org.jiedui.caselibrary.collection;

import java.time.Instant;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.events.PublishedPairing;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands in a published edition. Of one that was withdrawn the number is left, with when and why.
 *
 * @param number its place, from 1
 * @param version the version it was published with, whatever was corrected since
 * @param withdrawn when and why the case was withdrawn; absent unless it was
 */
public record EditionEntryView(
        int number,
        CaseId caseId,
        @Nullable Integer version,
        @Nullable String title,
        @Nullable PublishedPairing pairing,
        @Nullable Withdrawal withdrawn,
        Instant updatedAt) {

    /**
     * When a case was withdrawn after its publication, and why.
     *
     * @param at when it was withdrawn
     */
    public record Withdrawal(Instant at, String reason) {}
}
