package org.jiedui.caselibrary.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.time.ChinaTime;

/**
 * What the reviews of cases come to: one statement, for a case as for an edition. Equal means are told apart by the mean without
 * trimming, then by the lowest total, then by who submitted first.
 */
@ApplicationScoped
class CaseResults {

    private static final String TOTALS = """
            select count(t.total) as reviews, avg(t.total) as plain_mean, min(t.total) as lowest,
              case when e.trimmed and count(t.total) >= 3
                then (sum(t.total) - max(t.total) - min(t.total)) / (count(t.total) - 2) else avg(t.total) end as mean,
              e.trimmed and count(t.total) >= 3 as trimmed,
              count(*) filter (where %1$s) as open, count(*) filter (where %1$s and t.due_on < :today) as late,
              max(t.updated_at) as updated_at
            from review_task t
            where t.case_id = c.id and t.number = c.submitted_number and t.edition_id = c.edition_id""".formatted(ReviewTasks.AWAITED);

    private static final String SELECT = """
            with scored as (
              select c.id as case_id, c.title, c.submitted_number as number, c.edition_id, c.status, c.submitted_at,
                e.reviewers as needed, e.pass_mark, r.reviews, r.plain_mean, r.lowest, round(r.mean, 2) as mean, r.trimmed,
                r.open, r.late, r.reviews >= e.reviewers as complete,
                greatest(c.updated_at, r.updated_at) as updated_at
              from typical_case c join edition e on e.id = c.edition_id cross join lateral (%s) r
              where c.submitted_number is not null
                and c.status in ('IN_REVIEW', 'APPROVED', 'REJECTED', 'PUBLISHED', 'WITHDRAWN')
                and c.edition_id = %s)
            select s.*, greatest(s.needed - s.reviews, 0) as missing,
              case when s.complete then s.mean >= s.pass_mark end as passes,
              case when s.complete then row_number() over (order by s.complete desc, s.mean desc, s.plain_mean desc,
                s.lowest desc, s.submitted_at, s.case_id) end as place
            from scored s""";

    private static final String OF_EDITION = SELECT.formatted(TOTALS, ":edition") + " order by place, s.case_id";

    private static final String OF_CASE = "select * from ("
            + SELECT.formatted(TOTALS, "(select edition_id from typical_case where id = :case)")
            + ") all_of_it where case_id = :case";

    private final Sql sql;
    private final Clock clock;

    CaseResults(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Nothing for a case outside of an edition, and for one that is not in review and was not decided on. */
    Optional<CaseResultView> of(CaseId id) {
        return query(OF_CASE).with("case", id).first(CaseResultView.class);
    }

    List<CaseResultView> of(EditionId id) {
        return query(OF_EDITION).with("edition", id).list(CaseResultView.class);
    }

    private Query query(String statement) {
        return sql.query(statement).with("today", ChinaTime.dateOf(clock.instant()));
    }
}
