package org.jiedui.pairing.lifecycle.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.pairing.lifecycle.Draft;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jspecify.annotations.Nullable;

/**
 * @param leading code of the region of the leading side
 * @param partner code of the region of the partner side
 * @param parent the pairing it is placed under, side by side
 * @param terms what both sides are to consent to
 * @param verification how sure it is that the pairing exists
 */
record DraftPairingRequest(
        @NotBlank @Size(max = 60) String programme,
        @NotNull RegionCode leading,
        @NotNull RegionCode partner,
        @Nullable PairingId parent,
        @NotNull @Valid TermsRequest terms,
        @NotNull Verification verification,
        @NotBlank @Size(max = 300) @NoPersonalNumbers String source) {

    Draft toDraft() {
        return new Draft(programme, leading, partner, parent, terms.toTerms(), verification, source);
    }
}
