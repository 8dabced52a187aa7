package org.jiedui.caselibrary.lifecycle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.knownparties.pair.PairingId;

/**
 * A case that no exchange seeds.
 *
 * @param pairing id of the pairing
 * @param joint whether it is to be both sides' case, or the caller's own
 */
record BeginCaseRequest(
        @NotNull PairingId pairing,
        @NotBlank @Size(max = 200) @NoPersonalNumbers String title,
        @NotNull Boolean joint) {}
