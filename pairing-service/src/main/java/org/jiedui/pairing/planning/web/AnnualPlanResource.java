package org.jiedui.pairing.planning.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.planning.AnnualPlanId;
import org.jiedui.pairing.planning.AnnualPlanView;
import org.jiedui.pairing.planning.AnnualPlanning;
import org.jiedui.pairing.planning.PlanReading;

@Path("/v1/plans")
@Tag(name = "Annual plans", description = "What a pairing undertakes for a year; agreed when both sides signed it")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@RunOnVirtualThread
class AnnualPlanResource {

    private final AnnualPlanning planning;
    private final PlanReading reading;
    private final CurrentCaller caller;

    AnnualPlanResource(AnnualPlanning planning, PlanReading reading, CurrentCaller caller) {
        this.planning = planning;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.PARTNER})
    @Operation(summary = "List the plans of a pairing", description = "Newest first.")
    public Page<AnnualPlanView> list(
            @QueryParam("pairing") @NotNull UUID pairing, @Valid @BeanParam PageParameters page) {
        return reading.list(new PairingId(pairing), page.toPageRequest(), caller.get());
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.PARTNER})
    @Path("/{id}")
    @Operation(
            summary = "Read a plan",
            description =
                    "What counts today, and apart from it what is agreed for a later day and the open amendment. It is"
                            + " another answer, with another ETag, on the day on which another version begins to count; its"
                            + " updatedAt is that of the last change.")
    public AnnualPlanView get(@PathParam("id") UUID id) {
        return reading.get(new AnnualPlanId(id), caller.get());
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.PARTNER})
    @Path("/{id}/history")
    @Operation(summary = "Read who changed a plan, when and on which document", description = "Oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Valid @BeanParam PageParameters page) {
        return reading.history(new AnnualPlanId(id), page.toPageRequest(), caller.get());
    }

    @POST
    @Idempotent
    @Operation(summary = "Put a plan for a year to both sides", description = "The pairing must be in force.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AnnualPlanView.class)))
    public Response propose(@NotNull @Valid ProposePlanRequest request) {
        AnnualPlanView plan = planning.propose(
                new PairingId(request.pairing()),
                request.year(),
                request.content().toContent(),
                caller.get());
        return Response.created(URI.create("/v1/plans/" + plan.id()))
                .entity(plan)
                .build();
    }

    @PUT
    @Path("/{id}/content")
    @IfMatchRequired
    @Operation(
            summary = "Change the open version: a proposed plan or an amendment",
            description =
                    "Signatures given before are void, so it says something else than before. A side changes only its"
                            + " own blocked weeks. An edit of an amendment says why.")
    public AnnualPlanView revise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid RevisePlanRequest request) {
        return planning.revise(
                new AnnualPlanId(id), expected, request.content().toContent(), request.reason(), caller.get());
    }

    @POST
    @Path("/{id}/signatures")
    @IfMatchRequired
    @Operation(
            summary = "Sign for the caller's side",
            description =
                    "The open version as seen in If-Match and no other. With the second signature it is agreed, and counts"
                            + " from the day it takes effect.")
    public AnnualPlanView sign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid SignPlanRequest request) {
        return planning.sign(new AnnualPlanId(id), expected, request.document(), caller.get());
    }
}
