package org.jiedui.pairing.lifecycle.web;

import jakarta.validation.constraints.Size;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.pairing.lifecycle.Ground;
import org.jspecify.annotations.Nullable;

/** Why a side does what nobody asks it a reason for, and the document by which it decided, where there is one. */
record GroundRequest(
        @Size(max = 1000) @MultiLine @NoPersonalNumbers @Nullable String reason,

        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    Ground toGround() {
        return new Ground(reason, document);
    }
}
