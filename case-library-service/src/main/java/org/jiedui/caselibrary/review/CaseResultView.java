package org.jiedui.caselibrary.review;

import java.math.BigDecimal;
import java.time.Instant;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CaseStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the reviews of the submitted version of a case come to, for the office that decides.
 *
 * @param place its place in the edition, from 1; absent as long as reviews are missing
 * @param title what the case is called
 * @param number number of the version
 * @param needed how many reviews the edition asks for
 * @param reviews how many reviews are in
 * @param missing how many more a decision needs
 * @param open how many are awaited
 * @param late how many of those that are awaited are after their last day
 * @param trimmed whether the highest and the lowest total are left out of the mean
 * @param mean mean of the totals, of 100, rounded half up to two decimals; absent as long as there is none
 * @param passMark the mean from which the reviewers are for the case
 * @param passes whether they are for it; absent as long as reviews are missing
 */
public record CaseResultView(
        @Nullable Integer place,
        CaseId caseId,
        String title,
        int number,
        EditionId editionId,
        CaseStatus status,
        int needed,
        int reviews,
        int missing,
        int open,
        int late,
        boolean trimmed,
        @Nullable BigDecimal mean,
        int passMark,
        @Nullable Boolean passes,
        Instant updatedAt) {

    /** Whether that decision is not what the scores say. */
    boolean speaksAgainst(Decision decision) {
        return passes != null
                && switch (decision) {
                    case APPROVE -> !passes;
                    case REJECT -> passes;
                    case RETURN -> false;
                };
    }
}
