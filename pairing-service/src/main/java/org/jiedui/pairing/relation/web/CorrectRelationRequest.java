package org.jiedui.pairing.relation.web;

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

/** @param particulars what is known of it */
record CorrectRelationRequest(
        @NotNull @Valid ParticularsRequest particulars,

        @NotBlank @Size(max = 1000) @MultiLine @NoPersonalNumbers
        String reason) {

    Change toChange(Caller caller, ExpectedVersion seen) {
        return new Change(caller, seen, new Justification(reason, null));
    }
}
