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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.web.Created;
import org.jiedui.kit.web.JustificationRequest;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.planning.AnnualPlanId;
import org.jiedui.pairing.planning.AnnualPlanView;
import org.jiedui.pairing.planning.AnnualPlanning;
import org.jiedui.pairing.planning.PlanReading;
import org.jiedui.pairing.planning.PlanStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/plans")
@Tag(name = "Annual plans", description = "What a pairing undertakes for a year; agreed when both sides signed it")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@Produces(MediaType.APPLICATION_JSON)
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
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Operation(
            summary = "List plans",
            description =
                    "Of the pairings in the caller's scope, newest first. `pairing`: of that term; `region`: with a side there"
                            + " or below; `status`: any of those given.")
    public Page<AnnualPlanView> list(
            @QueryParam("pairing") @Nullable PairingId pairing,
            @QueryParam("region") @Nullable RegionCode region,
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("status") List<PlanStatus> statuses,
            @Valid @BeanParam PageParameters page) {
        return reading.list(
                new PlanReading.Filter(pairing, region, year, statuses), page.toPageRequest(), caller.get());
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Path("/{id}")
    @Operation(
            summary = "Read a plan",
            description =
                    "The version that counts today, and beside it what is agreed for a later day and the open amendment."
                            + " The answer, with its ETag, changes on the day on which another version begins to count;"
                            + " updatedAt is the time of the last change.")
    public AnnualPlanView get(@PathParam("id") AnnualPlanId id) {
        return reading.get(id, caller.get());
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Path("/{id}/history")
    @Operation(summary = "Read who changed a plan, when and on which document", description = "Oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") AnnualPlanId id, @Valid @BeanParam PageParameters page) {
        return reading.history(id, page.toPageRequest(), caller.get());
    }

    @POST
    @Idempotent
    @Operation(summary = "Propose a plan for a year to both sides", description = "The pairing must be in force.")
    @APIResponseSchema(value = AnnualPlanView.class, responseCode = "201", responseDescription = "Proposed")
    public Response propose(@NotNull @Valid ProposePlanRequest request) {
        AnnualPlanView plan = planning.propose(
                request.pairing(), request.year(), request.content().toContent(), caller.get());
        return Created.at("/v1/plans/" + plan.id(), plan);
    }

    @PUT
    @Path("/{id}/content")
    @IfMatchRequired
    @Operation(
            summary = "Change the open version: a proposed plan or an amendment",
            description =
                    "Signatures given before are void, so the content must differ. A side changes only its own blocked"
                            + " weeks. An edit of an amendment needs a reason.")
    public AnnualPlanView revise(
            @PathParam("id") AnnualPlanId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid RevisePlanRequest request) {
        return planning.revise(
                id, request.toChange(caller.get(), expected), request.content().toContent());
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
            @PathParam("id") AnnualPlanId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid JustificationRequest request) {
        return planning.sign(id, request.toChange(caller.get(), expected));
    }
}
