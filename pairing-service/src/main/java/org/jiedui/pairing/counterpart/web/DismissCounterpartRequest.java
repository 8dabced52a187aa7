package org.jiedui.pairing.counterpart.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.SensibleDate;
import org.jspecify.annotations.Nullable;

/**
 * {@code until} is the last day.
 *
 * @param until last day, in China, on which it answers for the side
 */
record DismissCounterpartRequest(
        @NotNull @SensibleDate LocalDate until,

        @NotBlank @Size(max = 1000) @MultiLine @NoPersonalNumbers
        String reason,

        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    Change toChange(Caller caller, ExpectedVersion seen) {
        return new Change(caller, seen, new Justification(reason, document));
    }
}
