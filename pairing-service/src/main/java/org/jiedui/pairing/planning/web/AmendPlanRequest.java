package org.jiedui.pairing.planning.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;

/**
 * Why the agreed plan should change, and the whole content as it should be.
 *
 * @param content the whole content as it should be
 */
record AmendPlanRequest(
        @NotBlank @Size(max = 1000) @MultiLine @NoPersonalNumbers
        String reason,

        @NotNull @Valid PlanContentRequest content) {

    Change toChange(Caller caller, ExpectedVersion seen) {
        return new Change(caller, seen, new Justification(reason, null));
    }
}
