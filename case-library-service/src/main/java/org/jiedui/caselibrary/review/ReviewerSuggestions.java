package org.jiedui.caselibrary.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jiedui.caselibrary.lifecycle.CaseFacts;
import org.jiedui.caselibrary.reviewer.Office;
import org.jiedui.kit.database.Sql;

/** Suggests reviewers of an office's register: by the same rule of conflicts that refuses an assignment. */
@ApplicationScoped
class ReviewerSuggestions {

    private static final int AT_MOST = 50;

    private static final String CANDIDATES = """
            select r.*,
              (select count(*) from review_task t join typical_case c on c.id = t.case_id
               where t.reviewer_id = r.id and %s) as open_tasks,
              exists (select from review_task t where t.reviewer_id = r.id and t.case_id = :case
                and t.number = :number and t.edition_id = :edition) as asked
            from reviewer r where r.status = 'ACTIVE' and coalesce(r.office, '') = :office""".formatted(ReviewTasks.AWAITED);

    private final Sql sql;

    ReviewerSuggestions(Sql sql) {
        this.sql = sql;
    }

    /** @param reviewed in review in an edition */
    SuggestedReviewersView of(CaseFacts reviewed, Office office) {
        int number = Objects.requireNonNull(reviewed.submittedNumber());
        List<Candidate> candidates = sql.query(CANDIDATES)
                .with("case", reviewed.id())
                .with("number", number)
                .with("edition", reviewed.edition())
                .with("office", office.key())
                .list(Candidate.class);
        Map<Conflict, Integer> conflicts = new EnumMap<>(Conflict.class);
        candidates.forEach(candidate ->
                conflict(candidate, reviewed).ifPresent(conflict -> conflicts.merge(conflict, 1, Integer::sum)));
        List<Candidate> eligible = candidates.stream()
                .filter(candidate -> conflict(candidate, reviewed).isEmpty())
                .toList();
        List<SuggestedReviewer> suggested = eligible.stream()
                .filter(candidate -> !candidate.asked())
                .sorted(Candidate.mostFittingFor(reviewed))
                .limit(AT_MOST)
                .map(candidate -> candidate.suggestedFor(reviewed))
                .toList();
        int asked = (int) eligible.stream().filter(Candidate::asked).count();
        return new SuggestedReviewersView(reviewed.id(), number, suggested, conflicts, asked);
    }

    private static Optional<Conflict> conflict(Candidate candidate, CaseFacts reviewed) {
        return Conflict.of(candidate.subject(), candidate.region(), reviewed);
    }
}
