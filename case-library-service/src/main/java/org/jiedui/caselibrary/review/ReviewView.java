package org.jiedui.caselibrary.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A submitted review, as far as the caller sees it.
 *
 * @param number number of the version that was reviewed
 * @param reviewer shown to the office only
 * @param scores one for each criterion; not shown to authors
 * @param total the weighted total, of 100; not shown to authors
 * @param remarks what the reviewer tells the office and, after its decision, the authors
 * @param submittedAt when it was submitted
 * @param updatedAt when it was submitted, or later came in sight of the caller
 */
public record ReviewView(
        ReviewTaskId id,
        CaseId caseId,
        int number,
        @Nullable AskedReviewer reviewer,
        @Nullable List<Score> scores,
        @Nullable BigDecimal total,
        String remarks,
        Instant submittedAt,
        Instant updatedAt) {

    /** As another reviewer sees it. */
    ReviewView withoutReviewer() {
        return new ReviewView(id, caseId, number, null, scores, total, remarks, submittedAt, updatedAt);
    }

    /** As the authors see it. */
    ReviewView remarksOnly() {
        return new ReviewView(id, caseId, number, null, null, null, remarks, submittedAt, updatedAt);
    }
}
