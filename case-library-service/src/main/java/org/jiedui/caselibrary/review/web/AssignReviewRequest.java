package org.jiedui.caselibrary.review.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.reviewer.ReviewerId;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer of the office's register who is asked to review a case.
 *
 * @param caseId id of a case in review
 * @param reviewer id of the reviewer
 * @param reason why this one, for the history
 */
record AssignReviewRequest(
        @NotNull CaseId caseId,
        @NotNull ReviewerId reviewer,

        @Size(max = 1000) @MultiLine @NoPersonalNumbers @Nullable String reason) {

    Justification why() {
        return new Justification(reason, null);
    }
}
