package org.jiedui.caselibrary.review.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.caselibrary.review.Score;

/**
 * A score by one criterion.
 *
 * @param criterion name of the criterion, as the edition has it
 * @param score a whole number from 0 to the criterion's scale
 */
record ScoreRequest(
        @NotBlank @Size(max = 60) String criterion,
        @Schema(required = true) @Min(0) @Max(100) int score) {

    Score toScore() {
        return new Score(criterion, score);
    }
}
