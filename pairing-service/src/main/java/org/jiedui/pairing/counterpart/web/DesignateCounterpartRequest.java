package org.jiedui.pairing.counterpart.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent.CounterpartRole;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.SensibleDate;
import org.jiedui.pairing.counterpart.Designation;
import org.jspecify.annotations.Nullable;

/**
 * Units and posts only; never the name of a person.
 *
 * @param role whether it is the lead unit or a liaison post
 * @param post title of the post; absent for a lead unit
 * @param from first day, in China, on which it answers for the side
 */
record DesignateCounterpartRequest(
        @NotNull CounterpartRole role,
        @NotBlank @Size(max = 100) @NoPersonalNumbers String unit,

        @Size(min = 1, max = 60) @NoPersonalNumbers @Nullable String post,

        @NotNull @SensibleDate LocalDate from,
        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    Designation toDesignation() {
        return new Designation(unit, post, from, document);
    }
}
