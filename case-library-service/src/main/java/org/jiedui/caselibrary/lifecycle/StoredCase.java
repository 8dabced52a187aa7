package org.jiedui.caselibrary.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiedui.caselibrary.content.CaseContent;
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
        Submission submission =
                new Submission(round, submittedNumber, submittedBy, submittedAt, editionId, gates, gatesPassed);
        Ownership ownership = new Ownership(owner, consentedByLeading, consentedByPartner);
        return new CaseSituation(
                new Course(status, reason, submission, revisedBy != null),
                new Standing(ownership, number, publishedNumber),
                Sides.of(pairing),
                submittedTo);
    }

    CaseText text() {
        return CaseText.of(number, title, content, pairing, Exchanges.of(number, evidence));
    }

    /** How many exchanges, or corrections of them, are kept for the next version. */
    int evidenceWaiting() {
        return Math.toIntExact(
                evidence.stream().filter(kept -> kept.waitsAfter(number)).count());
    }

    /** @param indicators of its content, as a reader sees them */
    CaseView viewFor(Caller caller, List<ObservedChange> indicators) {
        return CaseView.of(this, text(), indicators).offeredTo(caller, situation());
    }
}
