package org.jiedui.pairing.site.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jiedui.pairing.lifecycle.PairingId;

record ProposeSiteRequest(
        @NotNull PairingId pairing, @NotNull @Valid DescriptionRequest description) {}
