package org.jiedui.pairing.site.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record ProposeSiteRequest(
        @NotNull UUID pairing, @NotNull @Valid DescriptionRequest description) {}
