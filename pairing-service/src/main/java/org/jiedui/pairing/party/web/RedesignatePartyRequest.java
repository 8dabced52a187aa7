package org.jiedui.pairing.party.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.SensibleDate;
import org.jiedui.pairing.party.PartyRegister.NewCode;
import org.jiedui.pairing.party.PartyRegister.Redesignation;
import org.jspecify.annotations.Nullable;

record RedesignatePartyRequest(
        @Nullable RegionCode region,
        @Size(min = 2, max = 60) @ChineseName @Nullable String name,

        @Size(min = 1, max = 120) @NoPersonalNumbers @Nullable String englishName,

        @Nullable RegionCode parent,
        @Size(max = 1000) @Nullable List<@NotNull @Valid NewCodeRequest> below,
        @NotNull @SensibleDate LocalDate validFrom,
        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    /** @param region the present code of a party below, directly or not */
    record NewCodeRequest(
            @NotNull RegionCode region, @NotNull RegionCode newRegion) {
        NewCode toNewCode() {
            return new NewCode(region, newRegion);
        }
    }

    Redesignation toRedesignation() {
        List<NewCode> codes = below == null
                ? List.of()
                : below.stream().map(NewCodeRequest::toNewCode).toList();
        return new Redesignation(region, name, englishName, parent, codes, validFrom, document);
    }
}
