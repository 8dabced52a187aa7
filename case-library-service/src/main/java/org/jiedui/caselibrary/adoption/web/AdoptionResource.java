package org.jiedui.caselibrary.adoption.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.jiedui.caselibrary.adoption.Adopting;
import org.jiedui.caselibrary.adoption.AdoptionId;
import org.jiedui.caselibrary.adoption.AdoptionReading;
import org.jiedui.caselibrary.adoption.AdoptionView;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.events.vocabulary.AdoptionStage;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.web.Created;
import org.jiedui.kit.web.ReasonRequest;
import org.jspecify.annotations.Nullable;

@Path("/v1/adoptions")
@Tag(name = "Adoptions", description = "Published cases that regions take up for themselves, each in its own way")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.REVIEWER, Roles.ANALYST, Roles.PARTNER})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AdoptionResource {

    private final Adopting adopting;
    private final AdoptionReading reading;
    private final CurrentCaller caller;

    AdoptionResource(Adopting adopting, AdoptionReading reading, CurrentCaller caller) {
        this.adopting = adopting;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List adoptions",
            description =
                    "Of all regions, newest first; `region` with all regions below it; `stage`: any of those given.")
    public Page<AdoptionView> list(
            @QueryParam("case") @Nullable CaseId adopted,
            @QueryParam("region") @Nullable RegionCode region,
            @QueryParam("stage") List<AdoptionStage> stages,
            @Valid @BeanParam PageParameters page) {
        return reading.list(new AdoptionReading.Filter(adopted, region, stages), page.toPageRequest(), caller.get());
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read an adoption",
            description = "Effects are shown as observed, never as proof, beside the values that the region reported.")
    public AdoptionView get(@PathParam("id") AdoptionId id) {
        return reading.get(id, caller.get());
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Read how an adoption came to its stage, when and why", description = "Oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") AdoptionId id, @Valid @BeanParam PageParameters page) {
        return reading.history(id, page.toPageRequest());
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PROVINCE, Roles.LIAISON})
    @Operation(
            summary = "Register that a region is interested in a case",
            description =
                    "By the region itself: its liaison, or the province if it is one. A region has one adoption of a"
                            + " case at a time; after it has evaluated, declined or abandoned it, it may begin anew, such as with a later"
                            + " version.")
    @APIResponseSchema(value = AdoptionView.class, responseCode = "201", responseDescription = "Registered")
    public Response register(@NotNull @Valid RegisterAdoptionRequest request) {
        AdoptionView adoption =
                adopting.register(request.caseId(), request.caseVersion(), request.regionName(), caller.get());
        return Created.at("/v1/adoptions/" + adoption.id(), adoption);
    }

    @POST
    @Path("/{id}/plans")
    @IfMatchRequired
    @RolesAllowed({Roles.PROVINCE, Roles.LIAISON})
    @Operation(summary = "Plan an adoption", description = "By the region, of what it is interested in.")
    public AdoptionView plan(
            @PathParam("id") AdoptionId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid AdvanceRequest request) {
        return adopting.plan(id, Change.of(caller.get(), expected), request.helped());
    }

    @POST
    @Path("/{id}/pilots")
    @IfMatchRequired
    @RolesAllowed({Roles.PROVINCE, Roles.LIAISON})
    @Operation(summary = "Begin to pilot an adoption", description = "By the region, of what it has planned.")
    public AdoptionView pilot(
            @PathParam("id") AdoptionId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid AdvanceRequest request) {
        return adopting.pilot(id, Change.of(caller.get(), expected), request.helped());
    }

    @POST
    @Path("/{id}/implementations")
    @IfMatchRequired
    @RolesAllowed({Roles.PROVINCE, Roles.LIAISON})
    @Operation(
            summary = "Say that an adoption is implemented",
            description = "By the region, of what it has piloted, with a statement on what was adapted and why.")
    public AdoptionView implement(
            @PathParam("id") AdoptionId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ImplementRequest request) {
        return adopting.implement(id, Change.of(caller.get(), expected), request.adaptation(), request.helped());
    }

    @POST
    @Path("/{id}/evaluations")
    @IfMatchRequired
    @RolesAllowed({Roles.PROVINCE, Roles.LIAISON})
    @Operation(
            summary = "Evaluate an adoption",
            description = "By the region, with figures before and after, under one version of a definition and in one"
                    + " assessment class.")
    public AdoptionView evaluate(
            @PathParam("id") AdoptionId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid EvaluateRequest request) {
        return adopting.evaluate(id, Change.of(caller.get(), expected), request.toEvaluation(), request.helped());
    }

    @POST
    @Path("/{id}/abandonments")
    @IfMatchRequired
    @RolesAllowed({Roles.PROVINCE, Roles.LIAISON})
    @Operation(
            summary = "Abandon an adoption",
            description =
                    "By the region, of what it has piloted or implemented: why, and what others can learn from it.")
    public AdoptionView abandon(
            @PathParam("id") AdoptionId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid AbandonRequest request) {
        return adopting.abandon(id, request.toChange(caller.get(), expected), request.lesson());
    }

    @POST
    @Path("/{id}/declines")
    @IfMatchRequired
    @RolesAllowed({Roles.PROVINCE, Roles.LIAISON})
    @Operation(
            summary = "Decline an adoption",
            description = "By the region, before it has begun; “not adopted, because …” is a useful result.")
    public AdoptionView decline(
            @PathParam("id") AdoptionId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return adopting.decline(id, request.toChange(caller.get(), expected));
    }
}
