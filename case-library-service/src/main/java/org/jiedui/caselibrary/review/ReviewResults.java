package org.jiedui.caselibrary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.caselibrary.edition.EditionReading;
import org.jiedui.caselibrary.lifecycle.CaseFacts;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CaseReading;
import org.jiedui.caselibrary.review.ReviewRefusals.ForTheDecidingOffice;
import org.jiedui.caselibrary.review.ReviewRefusals.ReviewsNotFound;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.Roles;

/** What reviews come to, for the office that decides and the ministry. */
@ApplicationScoped
@Transactional
public class ReviewResults {

    private final CaseResults results;
    private final ReviewTasks tasks;
    private final CaseReading cases;
    private final EditionReading editions;

    ReviewResults(CaseResults results, ReviewTasks tasks, CaseReading cases, EditionReading editions) {
        this.results = results;
        this.tasks = tasks;
        this.cases = cases;
        this.editions = editions;
    }

    /**
     * @throws org.jiedui.caselibrary.lifecycle.CaseRefusals.CaseNotFound if there is none in the caller's scope
     * @throws ForTheDecidingOffice if the caller neither decides on it nor is the ministry
     * @throws ReviewRefusals.OwnReviewComesFirst if a review of it is awaited of the caller
     * @throws ReviewsNotFound if the case has not come to its review in an edition
     */
    public CaseResultView of(CaseId id, Caller caller) {
        CaseFacts reviewed = cases.find(id, caller);
        checkMaySee(reviewed.isDecidedBy(caller), caller);
        tasks.checkNoneIsAwaited(id, caller);
        return results.of(id).orElseThrow(() -> new ReviewsNotFound(id));
    }

    /**
     * @throws org.jiedui.caselibrary.edition.EditionRefusals.EditionNotFound if there is none
     * @throws ForTheDecidingOffice if the caller neither conducts it nor is the ministry
     * @throws ReviewRefusals.OwnReviewComesFirst if a review of a case in it is awaited of the caller
     */
    public EditionResultsView of(EditionId id, Caller caller) {
        checkMaySee(editions.find(id).isConductedBy(caller), caller);
        tasks.checkNoneIsAwaited(id, caller);
        return new EditionResultsView(id, results.of(id));
    }

    private static void checkMaySee(boolean isTheOffice, Caller caller) {
        if (!isTheOffice && !caller.is(Roles.MINISTRY)) {
            throw new ForTheDecidingOffice();
        }
    }
}
