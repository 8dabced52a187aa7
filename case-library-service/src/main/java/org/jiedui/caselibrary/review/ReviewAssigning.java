package org.jiedui.caselibrary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.caselibrary.edition.EditionReading;
import org.jiedui.caselibrary.edition.EditionStatus;
import org.jiedui.caselibrary.edition.EditionView;
import org.jiedui.caselibrary.lifecycle.CaseFacts;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CaseReading;
import org.jiedui.caselibrary.lifecycle.CaseStatus;
import org.jiedui.caselibrary.review.ReviewRefusals.ConflictOfInterest;
import org.jiedui.caselibrary.review.ReviewRefusals.EditionNotInReview;
import org.jiedui.caselibrary.review.ReviewRefusals.ForTheDecidingOffice;
import org.jiedui.caselibrary.review.ReviewRefusals.NoEditionToReviewFor;
import org.jiedui.caselibrary.review.ReviewRefusals.ReviewerIsRetired;
import org.jiedui.caselibrary.review.ReviewRefusals.VersionNotInReview;
import org.jiedui.caselibrary.reviewer.KnownReviewer;
import org.jiedui.caselibrary.reviewer.Office;
import org.jiedui.caselibrary.reviewer.ReviewerId;
import org.jiedui.caselibrary.reviewer.ReviewerKeeping;
import org.jiedui.caselibrary.reviewer.ReviewerStatus;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.precondition.Justification;

/** Asking reviewers for reviews, by the office that decides on the case and from its own register. */
@ApplicationScoped
@Transactional
public class ReviewAssigning {

    private final ReviewTasks tasks;
    private final ReviewerSuggestions suggestions;
    private final ReviewerKeeping reviewers;
    private final CaseReading cases;
    private final EditionReading editions;
    private final Publication publication;
    private final Clock clock;

    ReviewAssigning(
            ReviewTasks tasks,
            ReviewerSuggestions suggestions,
            ReviewerKeeping reviewers,
            CaseReading cases,
            EditionReading editions,
            Publication publication,
            Clock clock) {
        this.tasks = tasks;
        this.suggestions = suggestions;
        this.reviewers = reviewers;
        this.cases = cases;
        this.editions = editions;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * Asks a reviewer to review the version of the case that is in review.
     *
     * @throws org.jiedui.caselibrary.lifecycle.CaseRefusals.CaseNotFound if there is none in the caller's scope
     * @throws ForTheDecidingOffice if the caller does not decide on the case
     * @throws org.jiedui.caselibrary.reviewer.ReviewerRefusals.ReviewerNotFound if the office keeps no such reviewer
     * @throws NoEditionToReviewFor if the case is in no edition
     * @throws VersionNotInReview if the case is not in review
     * @throws EditionNotInReview if its edition is not
     * @throws ReviewerIsRetired if the reviewer is
     * @throws ConflictOfInterest if the reviewer must not review this case
     * @throws ReviewRefusals.AlreadyAssigned if the reviewer has been asked and has not declined
     */
    public ReviewTaskView assign(CaseId id, ReviewerId reviewerId, Justification why, Caller caller) {
        cases.find(id, caller);
        CaseFacts reviewed = cases.lockForUpdate(id);
        KnownReviewer reviewer = reviewers.keptBy(decidingOffice(reviewed, caller), reviewerId);
        EditionView edition = editionInReview(reviewed);
        checkMayReview(reviewer, reviewed);
        ReviewTask task = new ReviewTask(
                id, Objects.requireNonNull(reviewed.submittedNumber()), edition, reviewerId, clock.instant());
        tasks.persistAndFlush(task);
        publication.announce(task.assigned(), why.attribution(caller));
        return tasks.inScope(task.id(), caller);
    }

    /**
     * Whom the office may ask, the most fitting first, and why.
     *
     * @throws org.jiedui.caselibrary.lifecycle.CaseRefusals.CaseNotFound if there is none in the caller's scope
     * @throws ForTheDecidingOffice if the caller does not decide on the case
     * @throws VersionNotInReview if the case is not in review
     * @throws NoEditionToReviewFor if the case is in no edition
     */
    public SuggestedReviewersView suggest(CaseId id, Caller caller) {
        CaseFacts reviewed = cases.find(id, caller);
        Office office = decidingOffice(reviewed, caller);
        checkInReview(reviewed);
        return suggestions.of(reviewed, office);
    }

    private static Office decidingOffice(CaseFacts reviewed, Caller caller) {
        if (!reviewed.isDecidedBy(caller)) {
            throw new ForTheDecidingOffice();
        }
        return new Office(reviewed.office());
    }

    private EditionView editionInReview(CaseFacts reviewed) {
        EditionView edition = editions.find(checkInReview(reviewed));
        if (edition.status() != EditionStatus.IN_REVIEW) {
            throw new EditionNotInReview(edition.status());
        }
        return edition;
    }

    private static EditionId checkInReview(CaseFacts reviewed) {
        if (reviewed.status() != CaseStatus.IN_REVIEW) {
            throw new VersionNotInReview(reviewed.status());
        }
        EditionId edition = reviewed.edition();
        if (edition == null) {
            throw new NoEditionToReviewFor();
        }
        return edition;
    }

    private static void checkMayReview(KnownReviewer reviewer, CaseFacts reviewed) {
        if (reviewer.status() == ReviewerStatus.RETIRED) {
            throw new ReviewerIsRetired();
        }
        Conflict.of(reviewer.subject(), reviewer.region(), reviewed).ifPresent(conflict -> {
            throw new ConflictOfInterest(conflict);
        });
    }
}
