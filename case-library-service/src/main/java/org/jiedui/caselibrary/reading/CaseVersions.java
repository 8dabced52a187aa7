package org.jiedui.caselibrary.reading;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.CaseNotFound;
import org.jiedui.caselibrary.lifecycle.CaseScope;
import org.jiedui.caselibrary.reading.ReadingRefusals.CaseVersionNotFound;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.knownparties.pair.PairColumns;

/**
 * The versions of cases that were fixed: what was published is everybody's to read, the rest is for those who work on the case, for
 * a reviewer the one that is to be reviewed, and the finished one for who reads that.
 */
@ApplicationScoped
class CaseVersions {

    private static final String READERSHIP =
            """
            select c.id, c.published_number, c.withdrawn_at, c.reason, (%s) as in_scope, coalesce((
                select array_agg(t.number) from review_task t join reviewer r on r.id = t.reviewer_id
                where t.case_id = c.id and t.status in ('ASSIGNED', 'SUBMITTED') and r.subject = :reviewer), '{}')
                || case when %s then array[%s] else '{}' end as shown
            from typical_case c join pair p on p.pairing_id = c.pairing_id where c.id = :id""".formatted(CaseScope.IS_WITHIN, CaseScope.IS_READ_FINISHED, CaseScope.FINISHED);

    private static final String UPDATED = "greatest(v.fixed_at, v.published_at)";

    private static final String SUMMARY = """
            select v.number, v.title, v.fixed_at, v.published_at, %s as updated_at from case_version v
            where v.case_id = :id""".formatted(UPDATED);

    private static final String WHOLE = """
            select v.case_id, v.number, v.title, v.content, v.evidence, v.fixed_at, v.published_at, c.owner, c.published_number, %s
            from case_version v join typical_case c on c.id = v.case_id join pair p on p.pairing_id = c.pairing_id
            where v.case_id = :id""".formatted(PairColumns.as("pairing"));

    private static final String SEEN = "v.published_at is not null or :inScope or v.number = any(:shown)";

    private final Sql sql;

    CaseVersions(Sql sql) {
        this.sql = sql;
    }

    /** @throws CaseNotFound if there is none */
    Readership readership(CaseId id, Caller caller) {
        return CaseScope.bound(caller, sql.query(READERSHIP))
                .with("id", id)
                .with("reviewer", caller.is(Roles.REVIEWER) ? caller.subject() : null)
                .first(Readership.class)
                .orElseThrow(() -> new CaseNotFound(id));
    }

    /** By number. */
    Page<CaseVersionSummaryView> list(Readership reader, PageRequest page) {
        return seen(SUMMARY, reader)
                .pageByNumber(
                        page, "v.number", false, UPDATED, CaseVersionSummaryView.class, CaseVersionSummaryView::number);
    }

    /** @throws CaseVersionNotFound if there is none, or not for them */
    FixedVersion of(Readership reader, int number) {
        return seen(WHOLE, reader)
                .and("v.number = :number")
                .with("number", number)
                .first(FixedVersion.class)
                .orElseThrow(() -> new CaseVersionNotFound(number));
    }

    private Query seen(String select, Readership reader) {
        return sql.query(select)
                .and(SEEN)
                .with("id", reader.id())
                .with("inScope", reader.inScope())
                .with("shown", new ArrayOf("integer", reader.shown()));
    }
}
