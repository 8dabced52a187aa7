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
import org.jiedui.pairing.counterpart.Designation;
import org.jspecify.annotations.Nullable;

/**
 * Units and posts only; never the name of a person. The former ends the day before {@code from}, or never serves.
 *
 * @param post title of the post; absent for a lead unit
 * @param from first day of the next one; the former ends the day before, or never serves
 */
record ReplaceCounterpartRequest(
        @NotBlank @Size(max = 100) @NoPersonalNumbers String unit,

        @Size(min = 1, max = 60) @NoPersonalNumbers @Nullable String post,

        @NotNull @SensibleDate LocalDate from,

        @NotBlank @Size(max = 1000) @MultiLine @NoPersonalNumbers
        String reason,

        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    Change toChange(Caller caller, ExpectedVersion seen) {
        return new Change(caller, seen, new Justification(reason, document));
    }

    Designation toDesignation() {
        return new Designation(unit, post, from, document);
    }
}
