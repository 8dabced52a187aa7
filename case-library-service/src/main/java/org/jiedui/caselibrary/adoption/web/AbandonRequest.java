package org.jiedui.caselibrary.adoption.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;

/**
 * Why it was given up, and what others can learn from that.
 *
 * @param reason why it was given up
 * @param lesson what others can learn from it
 */
record AbandonRequest(
        @NotBlank @Size(max = 1000) @MultiLine @NoPersonalNumbers
        String reason,

        @NotBlank @Size(max = 2000) @MultiLine @NoPersonalNumbers
        String lesson) {

    Change toChange(Caller caller, ExpectedVersion seen) {
        return new Change(caller, seen, new Justification(reason, null));
    }
}
