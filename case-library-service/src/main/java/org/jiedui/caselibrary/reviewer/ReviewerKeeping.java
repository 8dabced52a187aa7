package org.jiedui.caselibrary.reviewer;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.jiedui.caselibrary.reviewer.ReviewerRefusals.NotTheKeepingOffice;
import org.jiedui.caselibrary.reviewer.ReviewerRefusals.ReviewerNotFound;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.knownparties.redesignation.Redesignations;
import org.jspecify.annotations.Nullable;

/** Keeping the registers of reviewers: the ministry has one, and each province has one. Nothing of it is published. */
@ApplicationScoped
@Transactional
public class ReviewerKeeping {

    private static final List<String> CODES = List.of("office", "region");

    private final Reviewers reviewers;
    private final Redesignations redesignations;
    private final ChangeHistory history;
    private final Clock clock;

    ReviewerKeeping(Reviewers reviewers, Redesignations redesignations, ChangeHistory history, Clock clock) {
        this.reviewers = reviewers;
        this.redesignations = redesignations;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Registers a reviewer with the caller's office.
     *
     * @param subject of the token that the reviewer will call with
     * @throws ReviewerRefusals.ReviewerAlreadyRegistered if the office has that reviewer
     */
    public ReviewerView register(String subject, Expertise expertise, Justification why, Caller caller) {
        redesignations.lockForShare();
        Reviewer reviewer = new Reviewer(Office.of(caller).province(), subject, expertise, clock.instant());
        reviewers.persistAndFlush(reviewer);
        reviewers.checkIsNew(reviewer.id());
        CODES.forEach(column ->
                redesignations.followOne("reviewer", column, reviewer.id().value(), clock.instant()));
        history.record(reviewer.id().value(), "registered", why.attribution(caller));
        return reviewers.inScope(reviewer.id(), caller);
    }

    public ReviewerView revise(ReviewerId id, Change change, Expertise expertise) {
        redesignations.lockForShare();
        change(id, change, "revised", reviewer -> reviewer.revise(expertise, clock.instant()));
        reviewers.flush();
        redesignations.followOne("reviewer", "region", id.value(), clock.instant());
        return get(id, change.caller());
    }

    public ReviewerView retire(ReviewerId id, Change change) {
        return change(id, change, "retired", reviewer -> reviewer.retire(clock.instant()));
    }

    public ReviewerView reinstate(ReviewerId id, Change change) {
        return change(id, change, "reinstated", reviewer -> reviewer.reinstate(clock.instant()));
    }

    /** Gives the party's reviewers its present code: by it conflicts of interest are found, and who keeps the register. */
    public void follow(PartyRedesignated redesignated) {
        redesignations.add(redesignated);
        CODES.forEach(column -> redesignations.follow("reviewer", column, redesignated, clock.instant()));
    }

    /** @throws ReviewerNotFound if there is none in the caller's scope */
    public ReviewerView get(ReviewerId id, Caller caller) {
        return reviewers.inScope(id, caller);
    }

    public Page<ReviewerView> list(Filter filter, PageRequest page, Caller caller) {
        return reviewers.inScope(filter, page, caller);
    }

    /** @throws ReviewerNotFound if there is none in the caller's scope */
    public Page<HistoryEntry> history(ReviewerId id, PageRequest page, Caller caller) {
        return history.of(reviewers.inScope(id, caller).id().value(), page);
    }

    /**
     * One of an office's reviewers, for the room of reviews; it is not retired until the running transaction ends.
     *
     * @throws ReviewerNotFound if the office keeps no such reviewer
     */
    @Transactional(TxType.MANDATORY)
    public KnownReviewer keptBy(Office office, ReviewerId id) {
        return reviewers.keptBy(office, id);
    }

    @CanIgnoreReturnValue
    private ReviewerView change(ReviewerId id, Change change, String fact, Consumer<Reviewer> act) {
        if (!reviewers.inScope(id, change.caller()).isKeptBy(change.caller())) {
            throw new NotTheKeepingOffice();
        }
        Reviewer reviewer = reviewers.findForUpdate(id);
        change.check(reviewer.version());
        act.accept(reviewer);
        history.record(id.value(), fact, change.attribution());
        return reviewers.inScope(id, change.caller());
    }

    /** Which reviewers a list shows; an absent criterion does not restrict it. */
    public record Filter(
            @Nullable RegionCode region,
            List<ReviewerStatus> statuses,
            @Nullable Topic topic,
            @Nullable String scene) {}
}
