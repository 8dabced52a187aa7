package org.jiedui.caselibrary.review;

import java.time.Instant;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * What the office decided on a version of a case, as everybody sees it who sees the case.
 *
 * @param number number of the version that was decided on
 * @param decision what was decided
 * @param reviews how many were in
 * @param againstTheScores whether the office decided otherwise than the reviewers advised
 * @param updatedAt when it was decided; a decision never changes
 */
public record DecisionView(
        DecisionId id,
        CaseId caseId,
        int number,
        Decision decision,
        int reviews,
        boolean againstTheScores,
        @Nullable String reason,
        @Nullable String document,
        Instant updatedAt) {}
