package org.jiedui.caselibrary.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.review.ReviewRefusals.OwnReviewComesFirst;
import org.jiedui.caselibrary.review.ReviewRefusals.TaskNotFound;
import org.jiedui.caselibrary.reviewer.KnownReviewer;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.knownparties.pair.PairScope;
import org.jiedui.knownparties.redesignation.PresentCode;

/** The review tasks: each seen by its reviewer, the office that decides on the case, and the ministry. */
@ApplicationScoped
class ReviewTasks implements PanacheRepositoryBase<ReviewTask, UUID> {

    /** Of the tasks {@code t} of cases {@code c}. */
    static final String AWAITED = """
            t.status = 'ASSIGNED' and c.status = 'IN_REVIEW' and c.submitted_number = t.number
              and c.edition_id = t.edition_id""";

    /** Reviews that are awaited of reviewers {@code o}: they see nothing of what others say of those cases. */
    private static final String OWN_AWAITED = """
            select from review_task own join reviewer o on o.id = own.reviewer_id join typical_case oc on oc.id = own.case_id
            where own.status = 'ASSIGNED' and oc.status = 'IN_REVIEW' and oc.submitted_number = own.number
              and oc.edition_id = own.edition_id""";

    /** What the register says of the reviewer, and what comes in sight with the caller's own review, are shown too. */
    private static final String UPDATED = """
            greatest(t.updated_at, c.updated_at, e.updated_at, r.updated_at, (
              select max(own.updated_at) from review_task own join reviewer o on o.id = own.reviewer_id
              where o.subject = :subject and own.case_id = t.case_id))""";

    private static final String SELECT = """
            select t.*, %s as updated_at, a.awaited, l.late, case when h.open then t.scores end as scores,
              case when h.open then t.total end as total, case when h.open then t.remarks end as remarks, r.subject = :self as own,
              r.unit as reviewer_unit, r.post as reviewer_post, v.title as case_title, e.criteria, e.office
            from review_task t
              join typical_case c on c.id = t.case_id
              join pair p on p.pairing_id = c.pairing_id
              join case_version v on v.case_id = t.case_id and v.number = t.number
              join edition e on e.id = t.edition_id
              join reviewer r on r.id = t.reviewer_id
              cross join lateral (select %s as awaited) a
              cross join lateral (select a.awaited and t.due_on < :today as late) l
              cross join lateral (select r.subject = :subject or not exists (
                %s and o.subject = :subject and own.case_id = t.case_id) as open) h
            where true""".formatted(UPDATED, AWAITED, OWN_AWAITED);

    private final Sql sql;
    private final Clock clock;

    ReviewTasks(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws TaskNotFound if there is none in the caller's scope */
    ReviewTaskView inScope(ReviewTaskId id, Caller caller) {
        return visibleTo(caller)
                .and("t.id = :id")
                .with("id", id)
                .first(ReviewTaskView.class)
                .map(task -> task.offeredTo(caller))
                .orElseThrow(() -> new TaskNotFound(id));
    }

    Page<ReviewTaskView> inScope(Reviewing.Filter filter, PageRequest page, Caller caller) {
        return PairScope.withinIfGiven(PresentCode.ifGiven(filter.region(), sql), visibleTo(caller))
                .andIfGiven("t.case_id = :case", filter.reviewed())
                .andIfGiven("t.edition_id = :edition", filter.edition())
                .andIfAny("t.status = any(:status)", filter.statuses())
                .andIfGiven("a.awaited = :awaited", filter.awaited())
                .andIfGiven("l.late = :late", filter.late())
                .page(page, "t.id", UPDATED, ReviewTaskView.class, task -> task.id()
                        .value())
                .map(task -> task.offeredTo(caller));
    }

    /** @throws OwnReviewComesFirst if a review of the case is awaited of the caller, whatever else the caller is */
    void checkNoneIsAwaited(CaseId reviewed, Caller caller) {
        checkNoneIsAwaited("own.case_id = :id", reviewed, caller);
    }

    /** @throws OwnReviewComesFirst if a review of any case in the edition is awaited of the caller */
    void checkNoneIsAwaited(EditionId edition, Caller caller) {
        checkNoneIsAwaited("own.edition_id = :id", edition, caller);
    }

    private void checkNoneIsAwaited(String which, Record id, Caller caller) {
        boolean isAwaited = sql.query("select exists (" + OWN_AWAITED + " and o.subject = :subject and " + which + ")")
                .with("id", id)
                .with("subject", caller.subject())
                .first(Boolean.class)
                .orElseThrow();
        if (isAwaited) {
            throw new OwnReviewComesFirst();
        }
    }

    ReviewTask findForUpdate(ReviewTaskId seen) {
        return findByIdOptional(seen.value(), LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new TaskNotFound(seen));
    }

    /** Who is to review it, with what the register says of them now. */
    KnownReviewer reviewerOf(ReviewTaskId seen) {
        return sql.query("select r.* from reviewer r join review_task t on t.reviewer_id = r.id where t.id = :id")
                .with("id", seen)
                .first(KnownReviewer.class)
                .orElseThrow(() -> new TaskNotFound(seen));
    }

    ReviewedTextView textOf(ReviewTaskId seen) {
        return sql.query("""
                select v.case_id, v.number, v.content, v.evidence
                from review_task t join case_version v on v.case_id = t.case_id and v.number = t.number where t.id = :id""").with("id", seen).first(ReviewedTextView.class).orElseThrow(() -> new TaskNotFound(seen));
    }

    private Query visibleTo(Caller caller) {
        Query all = sql.query(SELECT)
                .with("today", ChinaTime.dateOf(clock.instant()))
                .with("subject", caller.subject())
                .with("self", caller.is(Roles.REVIEWER) ? caller.subject() : "");
        if (caller.is(Roles.MINISTRY)) {
            return all;
        }
        RegionCode province = caller.is(Roles.PROVINCE) ? caller.region() : null;
        return all.and("e.office = :keeper or r.subject = :self").with("keeper", province == null ? "" : province);
    }
}
