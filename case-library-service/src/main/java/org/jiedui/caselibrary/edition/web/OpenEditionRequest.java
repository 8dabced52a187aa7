package org.jiedui.caselibrary.edition.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.SensibleDate;
import org.jspecify.annotations.Nullable;

/**
 * @param year the year whose batch of cases it is
 * @param content what it calls for
 * @param deadline until when cases can be submitted
 * @param document the notice by which it is called
 */
record OpenEditionRequest(
        @Schema(required = true) @Min(2000) @Max(2100) int year,
        @NotNull @Valid EditionContentRequest content,
        @NotNull @SensibleDate Instant deadline,
        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    Justification why() {
        return new Justification(null, document);
    }
}
