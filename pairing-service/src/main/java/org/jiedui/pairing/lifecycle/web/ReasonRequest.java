package org.jiedui.pairing.lifecycle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.pairing.lifecycle.Ground;
import org.jspecify.annotations.Nullable;

/** Why a side declines a proposal, takes it back or puts a pairing on hold, and the document it rests on. */
record ReasonRequest(
        @NotBlank @Size(max = 1000) @MultiLine @NoPersonalNumbers
        String reason,

        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    Ground toGround() {
        return new Ground(reason, document);
    }
}
