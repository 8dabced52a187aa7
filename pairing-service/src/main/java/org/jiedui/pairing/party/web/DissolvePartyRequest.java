package org.jiedui.pairing.party.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.SensibleDate;
import org.jspecify.annotations.Nullable;

/**
 * @param dissolvedOn its last day, in China
 * @param successor code of the party it becomes part of; absent if there is none
 * @param document number or title of the document by which it was decided
 */
record DissolvePartyRequest(
        @NotNull @SensibleDate LocalDate dissolvedOn,
        @Nullable RegionCode successor,

        @NotBlank @Size(max = 1000) @MultiLine @NoPersonalNumbers
        String reason,

        @NotBlank @Size(max = 300) @NoPersonalNumbers String document) {

    Change toChange(Caller caller, ExpectedVersion seen) {
        return new Change(caller, seen, new Justification(reason, document));
    }
}
