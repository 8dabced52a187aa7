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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.pairing.planning.AnnualPlanId;
import org.jiedui.pairing.planning.AnnualPlanView;
import org.jiedui.pairing.planning.AnnualPlanning;

@Path("/v1/plans/{id}/amendments")
@Tag(name = "Annual plans")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@RunOnVirtualThread
class PlanAmendmentResource {

    private final AnnualPlanning planning;
    private final CurrentCaller caller;

    PlanAmendmentResource(AnnualPlanning planning, CurrentCaller caller) {
        this.planning = planning;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @IfMatchRequired
    @Operation(
            summary = "Open an amendment of an agreed plan",
            description =
                    "With its whole content, as a change of the version agreed last. What is agreed stands until both"
                            + " sides have signed the same version of the amendment, and counts until the day it takes effect;"
                            + " it is signed and changed like a proposed plan.")
    @APIResponse(
            responseCode = "201",
            description = "Opened; Location is the version it opened",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AnnualPlanView.class)))
    public Response amend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid AmendPlanRequest request) {
        AnnualPlanView plan = planning.amend(
                new AnnualPlanId(id), expected, request.content().toContent(), request.reason(), caller.get());
        int opened = Objects.requireNonNull(plan.amendment()).planVersion();
        return Response.created(URI.create("/v1/plans/" + id + "/versions/" + opened))
                .entity(plan)
                .build();
    }

    @POST
    @Path("/declines")
    @IfMatchRequired
    @Operation(
            summary = "Decline the open amendment",
            description = "By the side that did not write it. The agreed version stands, and a new amendment can be"
                    + " opened.")
    public AnnualPlanView decline(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid GivingUpRequest request) {
        return planning.declineAmendment(new AnnualPlanId(id), expected, request.toGround(), caller.get());
    }

    @POST
    @Path("/withdrawals")
    @IfMatchRequired
    @Operation(
            summary = "Withdraw the open amendment",
            description = "By the side that wrote it. The agreed version stands, and a new amendment can be opened.")
    public AnnualPlanView withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid GivingUpRequest request) {
        return planning.withdrawAmendment(new AnnualPlanId(id), expected, request.toGround(), caller.get());
    }
}
