package org.jiedui.activity.scheduling.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jiedui.activity.discharge.Declaration;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.NoRepeats;
import org.jspecify.annotations.Nullable;

/**
 * @param discharges everything it will discharge; what is not among it is free again
 * @param exception why it must be on its days although a rule speaks against them
 */
record DeclareDischargesRequest(
        @NotNull @Size(max = 50) @NoRepeats List<@NotNull @Valid DischargeRequest> discharges,

        @Size(min = 1, max = 1000) @MultiLine @NoPersonalNumbers @Nullable String exception) {

    List<Declaration> toDeclarations() {
        return discharges.stream().map(DischargeRequest::toDeclaration).toList();
    }
}
