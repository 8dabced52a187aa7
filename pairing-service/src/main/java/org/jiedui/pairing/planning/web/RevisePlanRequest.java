package org.jiedui.pairing.planning.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jspecify.annotations.Nullable;

/**
 * The whole content as it should be, and why; an amendment needs the reason.
 *
 * @param content the whole content as it should be
 */
record RevisePlanRequest(
        @Size(min = 1, max = 1000) @MultiLine @NoPersonalNumbers @Nullable String reason,

        @NotNull @Valid PlanContentRequest content) {

    Change toChange(Caller caller, ExpectedVersion seen) {
        return new Change(caller, seen, new Justification(reason, null));
    }
}
