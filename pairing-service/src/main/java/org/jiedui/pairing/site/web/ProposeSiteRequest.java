package org.jiedui.pairing.site.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jiedui.pairing.lifecycle.PairingId;

/** @param description what is built, and where */
record ProposeSiteRequest(
        @NotNull PairingId pairing, @NotNull @Valid DescriptionRequest description) {}
