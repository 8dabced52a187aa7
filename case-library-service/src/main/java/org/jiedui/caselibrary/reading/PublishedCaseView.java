package org.jiedui.caselibrary.reading;

import java.time.Instant;
import java.util.List;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CaseStatus;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jiedui.events.vocabulary.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A card of a published case. Of one that was withdrawn nothing is left but that it was.
 *
 * @param status PUBLISHED or WITHDRAWN
 * @param number number of the version that is published
 * @param editionId id of the edition in which it was published; absent outside of any
 * @param year the year it counts for: the edition's, else that of its publication
 * @param publishedAt when it was published first, whatever was corrected since
 */
public record PublishedCaseView(
        CaseId id,
        CaseStatus status,
        @Nullable String title,
        @Nullable CaseKind kind,
        @Nullable String scene,
        List<Topic> topics,
        @Nullable PublishedPairing pairing,
        @Nullable CaseOwner owner,
        @Nullable Integer number,
        @Nullable EditionId editionId,
        @Nullable Integer year,
        @Nullable Instant publishedAt,
        Instant updatedAt) {

    PublishedCaseView withoutWhatWasWithdrawn() {
        return status == CaseStatus.PUBLISHED
                ? this
                : new PublishedCaseView(
                        id, status, null, null, null, List.of(), null, null, null, null, null, null, updatedAt);
    }
}
