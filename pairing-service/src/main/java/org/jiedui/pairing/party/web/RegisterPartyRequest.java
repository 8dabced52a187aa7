package org.jiedui.pairing.party.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jiedui.events.vocabulary.PartyLevel;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.SensibleDate;
import org.jiedui.pairing.party.PartyRegister.Registration;
import org.jspecify.annotations.Nullable;

/**
 * @param level its administrative level
 * @param parent code of the party above it; absent for provinces and for bodies outside the tree
 * @param validFrom first day of its code and names
 */
record RegisterPartyRequest(
        @NotNull RegionCode region,
        @NotNull @Size(min = 2, max = 60) @ChineseName String name,

        @Size(min = 1, max = 120) @NoPersonalNumbers @Nullable String englishName,

        @NotNull PartyLevel level,
        @Nullable RegionCode parent,
        @NotNull @SensibleDate LocalDate validFrom,
        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    Registration toRegistration() {
        return new Registration(region, name, englishName, level, parent, validFrom);
    }
}
