package org.jiedui.caselibrary.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiedui.caselibrary.content.CaseContent;
import org.jiedui.caselibrary.content.CaseParts;
import org.jiedui.caselibrary.evidence.Evidence;
import org.jiedui.caselibrary.indicator.ObservedChange;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.knownparties.pair.Sides;
import org.jspecify.annotations.Nullable;

/** A case as it is stored: what authors wrote, and the exchanges from which the rest is prefilled, in any order. */
record StoredCase(
        CaseId id,
        String title,
        CaseStatus status,
        CaseOwner owner,
        PublishedPairing pairing,
        @Nullable UUID practiceId,
        CaseContent content,
        List<String> authors,
        List<KeptEvidence> evidence,
        int number,
        @Nullable Integer consentedByLeading,
        @Nullable Integer consentedByPartner,
        int round,
        @Nullable Integer submittedNumber,
        @Nullable SideOfPairing submittedBy,
        @Nullable Instant submittedAt,
        @Nullable UUID editionId,
        @Nullable EditionState submittedTo,
        List<GateToPass> gates,
        int gatesPassed,
        @Nullable String reason,
        @Nullable Integer publishedNumber,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable CaseId revises,
        @Nullable CaseId revisedBy,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    CaseSituation situation() {
        return new CaseSituation(
                status,
                owner,
                number,
                new Consents(consentedByLeading, consentedByPartner),
                new Submission(round, submittedNumber, submittedBy, submittedAt, editionId, gates, gatesPassed),
                publishedNumber,
                revisedBy != null,
                Sides.of(pairing),
                submittedTo);
    }

    CaseText text() {
        List<Evidence> exchanges = evidence.stream()
                .filter(kept -> kept.isOf(number))
                .map(KeptEvidence::facts)
                .sorted(Evidence.BY_TIME)
                .toList();
        CaseParts parts = CaseParts.of(content, pairing, exchanges);
        return new CaseText(number, content.as(title, parts), parts, exchanges);
    }

    /** @param indicators of its content, as a reader sees them */
    CaseView viewFor(Caller caller, List<ObservedChange> indicators) {
        return CaseView.of(this, text(), indicators).offeredTo(caller, situation());
    }
}
