package org.jiedui.pairing.planning.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jspecify.annotations.Nullable;

/** Why a proposed plan, or an amendment, is declined or taken back, and the document by which the side decided. */
record GivingUpRequest(
        @NotBlank @Size(max = 1000) @MultiLine @NoPersonalNumbers
        String reason,

        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    Justification toGround() {
        return new Justification(reason, document);
    }
}
