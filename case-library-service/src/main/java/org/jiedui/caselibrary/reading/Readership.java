package org.jiedui.caselibrary.reading;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.CaseNotFound;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.CaseWithdrawn;
import org.jiedui.caselibrary.reading.ReadingRefusals.NothingPublishedYet;
import org.jspecify.annotations.Nullable;

/**
 * How a caller stands to a case.
 *
 * @param publishedNumber the version that everybody sees
 * @param inScope whether they work on it, and see the other versions too
 * @param shown the versions that they are asked to review or have reviewed, and the finished one if they read that
 */
record Readership(
        CaseId id,
        @Nullable Integer publishedNumber,
        @Nullable Instant withdrawnAt,
        @Nullable String reason,
        boolean inScope,
        List<Integer> shown) {

    /**
     * @throws CaseNotFound if nothing of it is there for the caller
     * @throws CaseWithdrawn if it was withdrawn
     */
    void check() {
        if (!inScope && shown.isEmpty() && publishedNumber == null) {
            throw new CaseNotFound(id);
        }
        if (withdrawnAt != null) {
            throw new CaseWithdrawn(withdrawnAt, Objects.requireNonNull(reason));
        }
    }

    /** @throws NothingPublishedYet if no version is */
    int latest() {
        if (publishedNumber == null) {
            throw new NothingPublishedYet();
        }
        return publishedNumber;
    }
}
