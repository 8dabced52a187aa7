package org.jiedui.caselibrary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jiedui.caselibrary.lifecycle.CaseDeciding;
import org.jiedui.caselibrary.lifecycle.CaseFacts;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CaseReading;
import org.jiedui.caselibrary.lifecycle.CaseStatus;
import org.jiedui.caselibrary.lifecycle.CaseView;
import org.jiedui.caselibrary.review.ReviewRefusals.ForTheDecidingOffice;
import org.jiedui.caselibrary.review.ReviewRefusals.ReasonNeeded;
import org.jiedui.caselibrary.review.ReviewRefusals.ReviewsMissing;
import org.jiedui.caselibrary.review.ReviewRefusals.VersionNotInReview;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.Change;

/** Deciding on cases in review: reviewers advise, the office decides, and says why when it decides against the scores (C-4). */
@ApplicationScoped
@Transactional
public class DecisionTaking {

    private final Decisions decisions;
    private final CaseResults results;
    private final CaseReading cases;
    private final CaseDeciding deciding;
    private final Clock clock;

    DecisionTaking(Decisions decisions, CaseResults results, CaseReading cases, CaseDeciding deciding, Clock clock) {
        this.decisions = decisions;
        this.results = results;
        this.cases = cases;
        this.deciding = deciding;
        this.clock = clock;
    }

    /**
     * Decides on the version that is in review. Nobody waits for late reviews once enough are in; a score that comes at the same
     * time is counted before, or refused after.
     *
     * @throws org.jiedui.caselibrary.lifecycle.CaseRefusals.CaseNotFound if there is none in the caller's scope
     * @throws ForTheDecidingOffice if the caller does not decide on it
     * @throws VersionNotInReview if it is not in review
     * @throws ReviewsMissing if it is approved or rejected before enough reviews are in
     * @throws ReasonNeeded if it is rejected, returned, or decided on against the scores, without a reason
     */
    public CaseView decide(CaseId id, Decision decision, Change change) {
        cases.find(id, change.caller());
        CaseFacts reviewed = cases.lockForUpdate(id);
        check(reviewed, change);
        Optional<CaseResultView> result = results.of(id);
        result.ifPresent(scores -> checkEnough(scores, decision));
        boolean isAgainst =
                result.filter(scores -> scores.speaksAgainst(decision)).isPresent();
        checkReason(decision, isAgainst, change);
        decisions.insert(new DecisionView(
                new DecisionId(Ids.next()),
                id,
                Objects.requireNonNull(reviewed.submittedNumber()),
                decision,
                result.map(CaseResultView::reviews).orElse(0),
                isAgainst,
                change.why().reason(),
                change.why().document(),
                clock.instant()));
        return switch (decision) {
            case APPROVE -> deciding.approve(id, change);
            case REJECT -> deciding.reject(id, change);
            case RETURN -> deciding.returnToAuthors(id, change);
        };
    }

    /** @throws org.jiedui.caselibrary.lifecycle.CaseRefusals.CaseNotFound if there is none in the caller's scope */
    public Page<DecisionView> list(CaseId id, PageRequest page, Caller caller) {
        return decisions.of(cases.find(id, caller).id(), page);
    }

    private static void check(CaseFacts reviewed, Change change) {
        if (!reviewed.isDecidedBy(change.caller())) {
            throw new ForTheDecidingOffice();
        }
        change.check(reviewed.version());
        if (reviewed.status() != CaseStatus.IN_REVIEW) {
            throw new VersionNotInReview(reviewed.status());
        }
    }

    private static void checkEnough(CaseResultView scores, Decision decision) {
        if (decision != Decision.RETURN && scores.missing() > 0) {
            throw new ReviewsMissing(scores);
        }
    }

    private static void checkReason(Decision decision, boolean isAgainstTheScores, Change change) {
        String reason = change.why().reason();
        if (reason != null && !reason.isBlank()) {
            return;
        }
        if (isAgainstTheScores) {
            throw ReasonNeeded.againstTheScores(decision);
        }
        if (decision != Decision.APPROVE) {
            throw new ReasonNeeded(decision);
        }
    }
}
