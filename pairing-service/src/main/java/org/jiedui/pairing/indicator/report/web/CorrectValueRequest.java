package org.jiedui.pairing.indicator.report.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.pairing.indicator.report.Measured;

/** @param value the number, of at most 15 digits, as many as survive a reader that takes JSON numbers for doubles */
record CorrectValueRequest(
        @NotNull @Digits(integer = 9, fraction = 6) BigDecimal value,
        @NotBlank @Size(max = 300) @NoPersonalNumbers String source,

        @NotBlank @Size(max = 1000) @MultiLine @NoPersonalNumbers
        String reason) {

    Measured toMeasured() {
        return new Measured(value, source);
    }

    Change toChange(Caller caller, ExpectedVersion seen) {
        return new Change(caller, seen, new Justification(reason, null));
    }
}
