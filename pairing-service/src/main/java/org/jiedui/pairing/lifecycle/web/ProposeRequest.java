package org.jiedui.pairing.lifecycle.web;

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

/** @param answerBy last day, in China, on which the sides can consent; a quarter from today if left out */
record ProposeRequest(
        @SensibleDate @Nullable LocalDate answerBy,

        @Size(max = 1000) @MultiLine @NoPersonalNumbers @Nullable String reason,

        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    Change toChange(Caller caller, ExpectedVersion seen) {
        return new Change(caller, seen, new Justification(reason, document));
    }
}
