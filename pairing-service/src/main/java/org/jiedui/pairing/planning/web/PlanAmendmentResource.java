package org.jiedui.pairing.planning.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.web.Created;
import org.jiedui.kit.web.ReasonRequest;
import org.jiedui.pairing.planning.AnnualPlanId;
import org.jiedui.pairing.planning.AnnualPlanView;
import org.jiedui.pairing.planning.AnnualPlanning;

@Path("/v1/plans/{id}/amendments")
@Tag(name = "Annual plans")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@Produces(MediaType.APPLICATION_JSON)
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
    @APIResponseSchema(
            value = AnnualPlanView.class,
            responseCode = "201",
            responseDescription = "Opened; Location is the version it opened")
    public Response amend(
            @PathParam("id") AnnualPlanId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid AmendPlanRequest request) {
        AnnualPlanView plan = planning.amend(
                id, request.toChange(caller.get(), expected), request.content().toContent());
        int opened = Objects.requireNonNull(plan.amendment()).planVersion();
        return Created.at("/v1/plans/" + id + "/versions/" + opened, plan);
    }

    @POST
    @Path("/declines")
    @IfMatchRequired
    @Operation(
            summary = "Decline the open amendment",
            description = "By the side that did not write it. The agreed version stands, and a new amendment can be"
                    + " opened.")
    public AnnualPlanView decline(
            @PathParam("id") AnnualPlanId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return planning.declineAmendment(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/withdrawals")
    @IfMatchRequired
    @Operation(
            summary = "Withdraw the open amendment",
            description = "By the side that wrote it. The agreed version stands, and a new amendment can be opened.")
    public AnnualPlanView withdraw(
            @PathParam("id") AnnualPlanId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return planning.withdrawAmendment(id, request.toChange(caller.get(), expected));
    }
}
