package org.jiedui.pairing.lifecycle.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.SensibleDate;
import org.jiedui.pairing.lifecycle.Ground;
import org.jspecify.annotations.Nullable;

/** @param answerBy last day, in China, on which the sides can consent; a quarter from today if left out */
record ProposeRequest(
        @SensibleDate @Nullable LocalDate answerBy,

        @Size(max = 1000) @MultiLine @NoPersonalNumbers @Nullable String reason,

        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    Ground toGround() {
        return new Ground(reason, document);
    }
}
