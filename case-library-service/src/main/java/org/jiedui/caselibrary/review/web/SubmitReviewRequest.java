package org.jiedui.caselibrary.review.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jiedui.caselibrary.review.ScoreSheet;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;

/**
 * A review: submitted once, and never changed.
 *
 * @param scores one for each criterion of the edition
 * @param remarks what the office is told and, after its decision, the authors
 */
record SubmitReviewRequest(
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid ScoreRequest> scores,

        @NotBlank @Size(max = 2000) @MultiLine @NoPersonalNumbers
        String remarks) {

    ScoreSheet toSheet() {
        return new ScoreSheet(scores.stream().map(ScoreRequest::toScore).toList(), remarks);
    }
}
