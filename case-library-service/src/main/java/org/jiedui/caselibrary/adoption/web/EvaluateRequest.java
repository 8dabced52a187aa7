package org.jiedui.caselibrary.adoption.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jiedui.caselibrary.adoption.Evaluation;
import org.jiedui.caselibrary.indicator.Observation;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.NoRepeats;
import org.jspecify.annotations.Nullable;

/**
 * What came of it, as observed.
 *
 * @param observations what was observed in the region or in regions below it
 * @param lesson what others should know
 * @param exchanges activities at activity-service that helped, beside those named before
 */
record EvaluateRequest(
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Observation> observations,

        @Size(min = 1, max = 2000) @MultiLine @NoPersonalNumbers @Nullable String lesson,

        @Size(max = 50) @NoRepeats @Nullable List<@NotNull UUID> exchanges) {

    Evaluation toEvaluation() {
        return new Evaluation(observations, lesson);
    }

    List<UUID> helped() {
        return exchanges == null ? List.of() : exchanges;
    }
}
