package org.jiedui.pairing.planning.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ProposePlanRequest(
        @NotNull UUID pairing,
        @Schema(required = true) @Min(2000) @Max(2100) int year,
        @NotNull @Valid PlanContentRequest content) {}
