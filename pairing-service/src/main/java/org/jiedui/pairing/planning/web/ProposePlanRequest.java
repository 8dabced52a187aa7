package org.jiedui.pairing.planning.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.pairing.lifecycle.PairingId;

/**
 * @param year the year it is for
 * @param content what the pair undertakes
 */
record ProposePlanRequest(
        @NotNull PairingId pairing,
        @Schema(required = true) @Min(2000) @Max(2100) int year,
        @NotNull @Valid PlanContentRequest content) {}
