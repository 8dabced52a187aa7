package org.jiedui.caselibrary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.caselibrary.edition.EditionReading;
import org.jiedui.caselibrary.lifecycle.CaseFacts;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CaseReading;
import org.jiedui.caselibrary.review.ReviewRefusals.ConflictOfInterest;
import org.jiedui.caselibrary.review.ReviewRefusals.TaskNotFound;
import org.jiedui.caselibrary.reviewer.KnownReviewer;
import org.jiedui.events.ReviewEvent;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.Change;
import org.jspecify.annotations.Nullable;

/**
 * Working on review tasks: a reviewer submits or declines its own, the office takes a stuck one back. Each change locks the case
 * first, so that it meets no decision halfway.
 */
@ApplicationScoped
@Transactional
public class Reviewing {

    private final ReviewTasks tasks;
    private final CaseReading cases;
    private final EditionReading editions;
    private final Publication publication;
    private final ChangeHistory history;
    private final Clock clock;

    Reviewing(
            ReviewTasks tasks,
            CaseReading cases,
            EditionReading editions,
            Publication publication,
            ChangeHistory history,
            Clock clock) {
        this.tasks = tasks;
        this.cases = cases;
        this.editions = editions;
        this.publication = publication;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Keeps the reviewer's scores and remarks for good. Whether there is a conflict of interest is asked again, by what the
     * register and the token say now.
     *
     * @throws TaskNotFound if there is none in the caller's scope
     * @throws ReviewRefusals.NotForThisActor if it is another's
     * @throws ReviewRefusals.TaskStatusForbids if it is not assigned any more
     * @throws ReviewRefusals.VersionNotInReview if the case was decided on, or is in review with another version
     * @throws ReviewRefusals.ScoresDoNotFit if the scores are not those of the edition's criteria
     * @throws ConflictOfInterest if the reviewer has one by now
     */
    public ReviewTaskView submit(ReviewTaskId id, ScoreSheet sheet, Change change) {
        EditionId edition = tasks.inScope(id, change.caller()).editionId();
        return change(id, change, ReviewTaskAction.SUBMIT, (task, reviewed) -> {
            ReviewEvent submitted = task.submit(sheet, editions.find(edition), reviewed, clock.instant());
            checkConflict(id, reviewed, change.caller());
            return submitted;
        });
    }

    public ReviewTaskView decline(ReviewTaskId id, Change change) {
        return change(
                id,
                change,
                ReviewTaskAction.DECLINE,
                (task, reviewed) -> task.decline(change.why().requiredReason(), reviewed, clock.instant()));
    }

    /** So that the office can assign another reviewer. */
    public ReviewTaskView takeBack(ReviewTaskId id, Change change) {
        return change(
                id,
                change,
                ReviewTaskAction.TAKE_BACK,
                (task, reviewed) -> task.takeBack(change.why().requiredReason(), reviewed, clock.instant()));
    }

    /** @throws TaskNotFound if there is none in the caller's scope */
    public ReviewTaskView get(ReviewTaskId id, Caller caller) {
        return tasks.inScope(id, caller);
    }

    /**
     * @throws TaskNotFound if there is none in the caller's scope
     * @throws org.jiedui.caselibrary.lifecycle.CaseRefusals.CaseWithdrawn if the case was withdrawn
     */
    public ReviewedTextView text(ReviewTaskId id, Caller caller) {
        cases.checkIsNotWithdrawn(tasks.inScope(id, caller).caseId());
        return tasks.textOf(id);
    }

    public Page<ReviewTaskView> list(Filter filter, PageRequest page, Caller caller) {
        return tasks.inScope(filter, page, caller);
    }

    /** @throws TaskNotFound if there is none in the caller's scope */
    public Page<HistoryEntry> history(ReviewTaskId id, PageRequest page, Caller caller) {
        return history.of(tasks.inScope(id, caller).id().value(), page);
    }

    private ReviewTaskView change(ReviewTaskId id, Change change, ReviewTaskAction action, Act act) {
        ReviewTaskView seen = tasks.inScope(id, change.caller());
        action.checkIsFor(seen.rolesOf(change.caller()));
        CaseFacts reviewed = cases.lockForUpdate(seen.caseId());
        ReviewTask task = tasks.findForUpdate(id);
        change.check(task.version());
        publication.announce(act.of(task, reviewed), attribution(action, change));
        return tasks.inScope(id, change.caller());
    }

    private void checkConflict(ReviewTaskId id, CaseFacts reviewed, Caller caller) {
        KnownReviewer reviewer = tasks.reviewerOf(id);
        Conflict.of(reviewer.subject(), reviewer.region(), reviewed)
                .or(() -> Conflict.of(caller.subject(), caller.region(), reviewed))
                .ifPresent(conflict -> {
                    throw new ConflictOfInterest(conflict);
                });
    }

    /** A reviewer acts as a reviewer, of no unit and no region. */
    private static Attribution attribution(ReviewTaskAction action, Change change) {
        return action == ReviewTaskAction.TAKE_BACK
                ? change.attribution()
                : new Attribution(
                        Roles.REVIEWER,
                        null,
                        null,
                        change.why().reason(),
                        change.why().document());
    }

    private interface Act {
        ReviewEvent of(ReviewTask task, CaseFacts reviewed);
    }

    /** Which tasks a list shows; an absent criterion does not restrict it. */
    public record Filter(
            @Nullable CaseId reviewed,
            @Nullable EditionId edition,
            @Nullable RegionCode region,
            List<ReviewTaskStatus> statuses,
            @Nullable Boolean awaited,
            @Nullable Boolean late) {}
}
