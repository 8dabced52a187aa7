package org.jiedui.pairing.lifecycle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jiedui.events.PairingEvent.EndReason;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.SensibleDate;
import org.jiedui.pairing.lifecycle.Ending;
import org.jspecify.annotations.Nullable;

/**
 * @param endReason why it ends
 * @param endedOn its last day, in China
 * @param explanation why it ends, in words
 */
record EndPairingRequest(
        @NotNull EndReason endReason,
        @NotNull @SensibleDate LocalDate endedOn,

        @NotBlank @Size(max = 1000) @MultiLine @NoPersonalNumbers
        String explanation,

        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    Ending toEnding() {
        return new Ending(endReason, endedOn);
    }

    Change toChange(Caller caller, ExpectedVersion seen) {
        return new Change(caller, seen, new Justification(explanation, document));
    }
}
