package org.jiedui.caselibrary.review;

import java.util.List;
import java.util.Map;
import org.jiedui.caselibrary.lifecycle.CaseId;

/**
 * Whom an office may ask to review a version of a case.
 *
 * @param number number of the version to review
 * @param reviewers the most fitting first, at most 50
 * @param leftOutForConflict how many active reviewers are not suggested because of a conflict of interest, by what it is
 * @param leftOutAsAsked how many are not suggested because they were asked for this version before
 */
public record SuggestedReviewersView(
        CaseId caseId,
        int number,
        List<SuggestedReviewer> reviewers,
        Map<Conflict, Integer> leftOutForConflict,
        int leftOutAsAsked) {}
