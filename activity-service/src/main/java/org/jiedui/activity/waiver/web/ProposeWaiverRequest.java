package org.jiedui.activity.waiver.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jspecify.annotations.Nullable;

/**
 * An obligation that need not be met, and why.
 *
 * @param obligation id of the obligation
 * @param document the notice it rests on, where there is one
 */
record ProposeWaiverRequest(
        @NotNull ObligationId obligation,

        @NotBlank @Size(max = 1000) @MultiLine @NoPersonalNumbers
        String reason,

        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    Justification why() {
        return new Justification(reason, document);
    }
}
