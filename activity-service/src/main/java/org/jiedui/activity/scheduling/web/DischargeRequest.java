package org.jiedui.activity.scheduling.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.activity.discharge.Declaration;
import org.jiedui.activity.obligation.ObligationId;

/**
 * An obligation and which part of it the activity discharges.
 *
 * @param obligation id of the obligation
 * @param leg number of the leg, from 1; absent where the obligation has only one
 */
record DischargeRequest(
        @NotNull ObligationId obligation,
        @Schema(required = true) @Min(1) @Max(9) int leg) {

    Declaration toDeclaration() {
        return new Declaration(obligation, leg);
    }
}
