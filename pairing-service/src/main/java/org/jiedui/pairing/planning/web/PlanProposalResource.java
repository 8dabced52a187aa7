package org.jiedui.pairing.planning.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.web.ReasonRequest;
import org.jiedui.pairing.planning.AnnualPlanId;
import org.jiedui.pairing.planning.AnnualPlanView;
import org.jiedui.pairing.planning.AnnualPlanning;

@Path("/v1/plans/{id}")
@Tag(name = "Annual plans")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@RunOnVirtualThread
class PlanProposalResource {

    private final AnnualPlanning planning;
    private final CurrentCaller caller;

    PlanProposalResource(AnnualPlanning planning, CurrentCaller caller) {
        this.planning = planning;
        this.caller = caller;
    }

    @POST
    @Path("/declines")
    @IfMatchRequired
    @Operation(
            summary = "Decline a proposed plan",
            description = "By the side that did not write it last. It is over, and the year is free for another plan.")
    public AnnualPlanView decline(
            @PathParam("id") AnnualPlanId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return planning.decline(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/withdrawals")
    @IfMatchRequired
    @Operation(
            summary = "Withdraw a proposed plan",
            description = "By the side that wrote it last. It is over, and the year is free for another plan.")
    public AnnualPlanView withdraw(
            @PathParam("id") AnnualPlanId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return planning.withdraw(id, request.toChange(caller.get(), expected));
    }
}
