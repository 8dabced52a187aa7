package org.jiedui.caselibrary.review;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;

/** The decisions on cases: written once. */
@ApplicationScoped
class Decisions {

    private static final String INSERT = """
            insert into review_decision (id, case_id, number, decision, reviews, against_the_scores, reason, document, decided_at)
            values (:id, :case, :number, :decision, :reviews, :against, :reason, :document, :now)""";

    private static final String SELECT = """
            select d.*, d.decided_at as updated_at from review_decision d where d.case_id = :case""";

    private final Sql sql;

    Decisions(Sql sql) {
        this.sql = sql;
    }

    void insert(DecisionView decided) {
        sql.query(INSERT)
                .with("id", decided.id())
                .with("case", decided.caseId())
                .with("number", decided.number())
                .with("decision", decided.decision())
                .with("reviews", decided.reviews())
                .with("against", decided.againstTheScores())
                .with("reason", decided.reason())
                .with("document", decided.document())
                .with("now", decided.updatedAt())
                .execute();
    }

    Page<DecisionView> of(CaseId id, PageRequest page) {
        return sql.query(SELECT)
                .with("case", id)
                .page(page, "d.id", "d.decided_at", DecisionView.class, decision -> decision.id()
                        .value());
    }
}
