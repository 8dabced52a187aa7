package org.jiedui.caselibrary.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;

/** The submitted reviews of a case, for each who may see them. */
@ApplicationScoped
class SubmittedReviews {

    private static final String SELECT = """
            select t.*, %1$s as updated_at, r.unit as reviewer_unit, r.post as reviewer_post
            from review_task t join reviewer r on r.id = t.reviewer_id
            %2$s
            where t.case_id = :case and t.status = 'SUBMITTED'""";

    /** The first decision that was taken with this review. */
    private static final String DECIDED = """
            join lateral (select min(d.decided_at) as at from review_decision d where d.case_id = t.case_id
              and d.number = t.number and d.decided_at >= t.submitted_at) decided on decided.at is not null""";

    /** The caller's own review of the same version in the same edition. */
    private static final String SCORED = """
            join lateral (select max(o.submitted_at) as at from review_task o join reviewer w on w.id = o.reviewer_id
              where o.case_id = t.case_id and o.number = t.number and o.edition_id = t.edition_id
                and o.status = 'SUBMITTED' and w.subject = :self) scored on scored.at is not null""";

    private static final String OWN = """
            select bool_or(t.status = 'SUBMITTED') from review_task t join reviewer r on r.id = t.reviewer_id
            where t.case_id = :case and r.subject = :self and t.status in ('ASSIGNED', 'SUBMITTED') having count(*) > 0""";

    private final Sql sql;

    SubmittedReviews(Sql sql) {
        this.sql = sql;
    }

    Page<ReviewView> all(CaseId id, PageRequest page) {
        return read(id, page, "t.updated_at", sql.query(SELECT.formatted("t.updated_at", "")));
    }

    Page<ReviewView> decidedWith(CaseId id, PageRequest page) {
        String updated = "greatest(t.updated_at, decided.at)";
        return read(id, page, updated, sql.query(SELECT.formatted(updated, DECIDED)))
                .map(ReviewView::remarksOnly);
    }

    Page<ReviewView> seenByReviewer(CaseId id, PageRequest page, String subject) {
        String updated = "greatest(t.updated_at, scored.at)";
        Query query = sql.query(SELECT.formatted(updated, SCORED)).with("self", subject);
        return read(id, page, updated, query).map(ReviewView::withoutReviewer);
    }

    /** Whether a reviewer has submitted a review of the case; nothing if none is asked of that reviewer, or not any more. */
    Optional<Boolean> hasScored(CaseId id, String subject) {
        return sql.query(OWN).with("case", id).with("self", subject).first(Boolean.class);
    }

    private static Page<ReviewView> read(CaseId id, PageRequest page, String updated, Query query) {
        return query.with("case", id).page(page, "t.id", updated, ReviewView.class, review -> review.id()
                .value());
    }
}
