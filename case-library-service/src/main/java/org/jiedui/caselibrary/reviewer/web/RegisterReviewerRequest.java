package org.jiedui.caselibrary.reviewer.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer for the register of the caller's office.
 *
 * @param subject the subject of the token that the reviewer calls with; it is never shown again
 * @param expertise where the reviewer works, and on what
 * @param document the appointment it rests on
 */
record RegisterReviewerRequest(
        @NotBlank @Size(max = 200) String subject,
        @NotNull @Valid ExpertiseRequest expertise,

        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    Justification why() {
        return new Justification(null, document);
    }
}
