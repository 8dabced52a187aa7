package org.jiedui.kit.web;

import jakarta.validation.constraints.Size;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jspecify.annotations.Nullable;

/** Why, and by which document, where somebody wants to say so. */
public record JustificationRequest(
        @Size(max = 1000) @MultiLine @NoPersonalNumbers @Nullable String reason,

        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    public Justification toJustification() {
        return new Justification(reason, document);
    }

    public Change toChange(Caller caller, ExpectedVersion seen) {
        return new Change(caller, seen, toJustification());
    }
}
