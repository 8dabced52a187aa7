package org.jiedui.caselibrary.edition.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.caselibrary.edition.Criterion;
import org.jiedui.caselibrary.edition.EditionContent;
import org.jiedui.caselibrary.edition.Gate;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.NoRepeats;
import org.jspecify.annotations.Nullable;

/**
 * What an edition calls for, and how cases are judged in it.
 *
 * @param kinds which kinds of cases are called for; empty: all
 * @param topics which topics are called for; empty: all
 * @param gates the gates, in the order in which a case passes them; may be empty
 * @param reviewers how many scores a decision needs; absent: 3
 */
record EditionContentRequest(
        @NotBlank @Size(max = 100) @NoPersonalNumbers String title,
        @NotNull @Size(max = 3) @NoRepeats List<@NotNull CaseKind> kinds,
        @NotNull @Size(max = 5) @NoRepeats List<@NotNull Topic> topics,
        @NotNull @Size(max = 6) @NoRepeats List<@NotNull @Valid Gate> gates,
        @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid Criterion> criteria,
        @Min(1) @Max(15) @Nullable Integer reviewers,
        @Schema(required = true) boolean trimmed,
        @Schema(required = true) @Min(1) @Max(180) int reviewDays,
        @Schema(required = true) @Min(0) @Max(100) int passMark) {

    private static final int USUAL_REVIEWERS = 3;

    EditionContent toContent() {
        return new EditionContent(
                title,
                kinds,
                topics,
                gates,
                criteria,
                Objects.requireNonNullElse(reviewers, USUAL_REVIEWERS),
                trimmed,
                reviewDays,
                passMark);
    }
}
