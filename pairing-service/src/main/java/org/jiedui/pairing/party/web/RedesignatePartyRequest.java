package org.jiedui.pairing.party.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.SensibleDate;
import org.jiedui.pairing.party.PartyRegister.Redesignation;
import org.jspecify.annotations.Nullable;

record RedesignatePartyRequest(
        @Nullable RegionCode region,
        @Size(min = 2, max = 60) @ChineseName @Nullable String name,

        @Size(min = 1, max = 120) @NoPersonalNumbers @Nullable String englishName,

        @Nullable RegionCode parent,
        @NotNull @SensibleDate LocalDate validFrom,
        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    Redesignation toRedesignation() {
        return new Redesignation(region, name, englishName, parent, validFrom, document);
    }
}
