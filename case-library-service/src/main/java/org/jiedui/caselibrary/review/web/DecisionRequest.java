package org.jiedui.caselibrary.review.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jiedui.caselibrary.review.Decision;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jspecify.annotations.Nullable;

/**
 * What the office decides.
 *
 * @param decision whether the case is approved, returned or rejected
 * @param reason why, as the authors read it; needed to reject, to return, and to decide against the scores
 */
record DecisionRequest(
        @NotNull Decision decision,

        @Size(max = 1000) @MultiLine @NoPersonalNumbers @Nullable String reason,

        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    Change toChange(Caller caller, ExpectedVersion seen) {
        return new Change(caller, seen, new Justification(reason, document));
    }
}
