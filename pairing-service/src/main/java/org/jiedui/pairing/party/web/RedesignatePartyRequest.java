package org.jiedui.pairing.party.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.SensibleDate;
import org.jiedui.pairing.party.PartyRegister.NewCode;
import org.jiedui.pairing.party.PartyRegister.Redesignation;
import org.jspecify.annotations.Nullable;

/**
 * @param region its code from then on
 * @param parent code of the party above it from then on; absent for provinces and for bodies outside the tree
 * @param below other codes for parties below it, which change in the same step
 * @param validFrom first day of the new code and names
 */
record RedesignatePartyRequest(
        @Nullable RegionCode region,
        @Size(min = 2, max = 60) @ChineseName @Nullable String name,

        @Size(min = 1, max = 120) @NoPersonalNumbers @Nullable String englishName,

        @Nullable RegionCode parent,
        @Size(max = 1000) @Nullable List<@NotNull @Valid NewCode> below,
        @NotNull @SensibleDate LocalDate validFrom,
        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    Change toChange(Caller caller, ExpectedVersion seen) {
        return new Change(caller, seen, new Justification(null, document));
    }

    Redesignation toRedesignation() {
        return new Redesignation(region, name, englishName, parent, below == null ? List.of() : below, validFrom);
    }
}
