package org.jiedui.caselibrary.lifecycle;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.EditionIsPublished;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.RevisedAlready;
import org.jspecify.annotations.Nullable;

/**
 * How far a case has come.
 *
 * @param reason why it was returned, rejected or withdrawn
 * @param revised whether another case goes on with what was rejected
 */
@Embeddable
record Course(
        @Enumerated(EnumType.STRING) CaseStatus status,
        @Nullable String reason,
        @Embedded Submission submission,
        boolean revised) {

    static final Course BEGUN = new Course(CaseStatus.DRAFT, null, Submission.NONE, false);

    Course submitted(Submission again) {
        return new Course(
                again.hasPassedAllGates() ? CaseStatus.IN_REVIEW : CaseStatus.SUBMITTED, null, again, revised);
    }

    /** @throws EditionIsPublished if its edition is: there it is reviewed no more */
    Course gatePassed(@Nullable EditionState edition) {
        if (edition != null && edition.isPublished()) {
            throw new EditionIsPublished();
        }
        return submitted(submission.gatePassed());
    }

    Course to(CaseStatus next, @Nullable String why) {
        return new Course(next, why, submission, revised);
    }

    /** @throws RevisedAlready if another case does already */
    Course revising() {
        if (revised) {
            throw new RevisedAlready();
        }
        return new Course(status, reason, submission, true);
    }

    boolean isDrafted() {
        return status == CaseStatus.DRAFT || status == CaseStatus.RETURNED;
    }
}
