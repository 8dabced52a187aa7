package org.jiedui.caselibrary.lifecycle;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jiedui.caselibrary.content.CaseContent;
import org.jiedui.events.CaseEvent;
import org.jiedui.events.CaseEvent.CaseApproved;
import org.jiedui.events.CaseEvent.CaseConsented;
import org.jiedui.events.CaseEvent.CaseCorrected;
import org.jiedui.events.CaseEvent.CaseDrafted;
import org.jiedui.events.CaseEvent.CaseEvidenceAppended;
import org.jiedui.events.CaseEvent.CaseEvidenceCorrected;
import org.jiedui.events.CaseEvent.CaseGatePassed;
import org.jiedui.events.CaseEvent.CasePublished;
import org.jiedui.events.CaseEvent.CaseRejected;
import org.jiedui.events.CaseEvent.CaseReleased;
import org.jiedui.events.CaseEvent.CaseResubmitted;
import org.jiedui.events.CaseEvent.CaseReturned;
import org.jiedui.events.CaseEvent.CaseSubmitted;
import org.jiedui.events.CaseEvent.CaseWithdrawn;
import org.jiedui.events.PublishedCase;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a case when something happens to it.
 *
 * @param present in the version that authors work on
 * @param appearance that version which is published
 */
record Announcement(PublishedCase present, Appearance appearance) {

    CaseDrafted drafted(@Nullable UUID activity, @Nullable UUID revises) {
        return new CaseDrafted(present, activity, revises);
    }

    CaseEvidenceAppended evidenceAppended(UUID activity, int since) {
        return new CaseEvidenceAppended(lastPublished(), activity, since);
    }

    CaseEvidenceCorrected evidenceCorrected(UUID activity, int since) {
        return new CaseEvidenceCorrected(lastPublished(), activity, since);
    }

    CaseEvent submitted(Submission submission, SideOfPairing side, CaseContent content) {
        CaseKind kind = Objects.requireNonNull(content.kind());
        return submission.round() == 1
                ? new CaseSubmitted(present, side, submission.edition(), kind)
                : new CaseResubmitted(present, side, submission.edition(), kind, submission.round());
    }

    CaseConsented consented(SideOfPairing side) {
        return new CaseConsented(present, side);
    }

    CaseReleased released(SideOfPairing side) {
        return new CaseReleased(present, side);
    }

    CaseGatePassed gatePassed(Submission submission) {
        return new CaseGatePassed(
                present, submission.gatesPassed(), submission.gates().size());
    }

    CaseEvent decided(Verdict verdict) {
        return switch (verdict.outcome()) {
            case APPROVED -> new CaseApproved(present);
            case RETURNED -> new CaseReturned(present);
            case REJECTED -> new CaseRejected(present);
            case DRAFT, SUBMITTED, IN_REVIEW, PUBLISHED, WITHDRAWN ->
                throw new IllegalArgumentException(verdict + " is none");
        };
    }

    CasePublished published(@Nullable UUID edition, int year, LocalDate day, CaseContent content) {
        return new CasePublished(
                present,
                edition,
                year,
                day,
                Objects.requireNonNull(content.kind()),
                Objects.requireNonNull(content.scene()),
                content.topics());
    }

    CaseCorrected corrected(int former, LocalDate day, String why) {
        return new CaseCorrected(present, former, day, why);
    }

    CaseWithdrawn withdrawn(LocalDate day, String why) {
        return new CaseWithdrawn(lastPublished(), day, why);
    }

    /** In the version that is published, if any is: what authors do after it nobody else is told. */
    private PublishedCase lastPublished() {
        return appearance.number() == null
                ? present
                : new PublishedCase(
                        present.caseId(),
                        present.pairing(),
                        present.owner(),
                        present.practiceId(),
                        Objects.requireNonNull(appearance.title()),
                        appearance.number());
    }
}
