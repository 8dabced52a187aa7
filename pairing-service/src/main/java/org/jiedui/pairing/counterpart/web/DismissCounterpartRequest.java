package org.jiedui.pairing.counterpart.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.SensibleDate;
import org.jiedui.pairing.counterpart.Dismissal;
import org.jspecify.annotations.Nullable;

/** {@code until} is the last day. */
record DismissCounterpartRequest(
        @NotNull @SensibleDate LocalDate until,

        @NotBlank @Size(max = 1000) @MultiLine @NoPersonalNumbers
        String reason,

        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    Dismissal toDismissal() {
        return new Dismissal(until, reason, document);
    }
}
