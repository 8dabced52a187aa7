package org.jiedui.pairing.lifecycle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jiedui.events.PairingEvent.EndReason;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.SensibleDate;
import org.jiedui.pairing.lifecycle.PairingLifecycle.Ending;

record EndPairingRequest(
        @NotNull EndReason endReason,
        @NotNull @SensibleDate LocalDate endedOn,
        @NotBlank @Size(max = 1000) @NoPersonalNumbers String explanation) {

    Ending toEnding() {
        return new Ending(endReason, endedOn, explanation);
    }
}
