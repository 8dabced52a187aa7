package org.jiedui.caselibrary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CaseReading;
import org.jiedui.caselibrary.review.ReviewRefusals.OwnReviewComesFirst;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;

/**
 * Reading reviews: the office that decides and the ministry see all of them; a reviewer sees those of others once its own is in,
 * without who; whoever else sees the case sees the remarks after the decision, without who and without scores.
 */
@ApplicationScoped
@Transactional
public class ReviewReading {

    private final SubmittedReviews reviews;
    private final ReviewTasks tasks;
    private final CaseReading cases;

    ReviewReading(SubmittedReviews reviews, ReviewTasks tasks, CaseReading cases) {
        this.reviews = reviews;
        this.tasks = tasks;
        this.cases = cases;
    }

    /**
     * @throws OwnReviewComesFirst if the caller is asked to review it and has not submitted
     * @throws org.jiedui.caselibrary.lifecycle.CaseRefusals.CaseNotFound if the caller is not, and there is none in its scope
     * @throws org.jiedui.caselibrary.lifecycle.CaseRefusals.CaseWithdrawn if it was withdrawn
     */
    public Page<ReviewView> list(CaseId id, PageRequest page, Caller caller) {
        Optional<Boolean> hasScored =
                caller.is(Roles.REVIEWER) ? reviews.hasScored(id, caller.subject()) : Optional.empty();
        if (hasScored.isPresent()) {
            return asReviewer(id, page, caller, hasScored.get());
        }
        boolean decides = cases.find(id, caller).isDecidedBy(caller);
        tasks.checkNoneIsAwaited(id, caller);
        return decides || caller.is(Roles.MINISTRY) ? reviews.all(id, page) : reviews.decidedWith(id, page);
    }

    private Page<ReviewView> asReviewer(CaseId id, PageRequest page, Caller caller, boolean hasScored) {
        cases.checkIsNotWithdrawn(id);
        if (!hasScored) {
            throw new OwnReviewComesFirst();
        }
        return reviews.seenByReviewer(id, page, caller.subject());
    }
}
