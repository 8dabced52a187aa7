package org.jiedui.pairing.site.web;

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
import org.jiedui.events.vocabulary.SiteStatus;
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
import org.jiedui.kit.web.JustificationRequest;
import org.jiedui.kit.web.ReasonRequest;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.site.SiteBuilding;
import org.jiedui.pairing.site.SiteId;
import org.jiedui.pairing.site.SiteView;
import org.jspecify.annotations.Nullable;

@Path("/v1/sites")
@Tag(name = "Demonstration sites", description = "What a pair builds jointly; accepted only by both sides")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SiteResource {

    private final SiteBuilding building;
    private final CurrentCaller caller;

    SiteResource(SiteBuilding building, CurrentCaller caller) {
        this.building = building;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Operation(
            summary = "List demonstration sites",
            description =
                    "Of the pairings in the caller's scope, newest first. `pairing`: of all terms of that "
                            + "cooperation; `region` is where a site lies, with the regions below it; `status`: any of those given.")
    public Page<SiteView> list(
            @QueryParam("pairing") @Nullable PairingId pairing,
            @QueryParam("region") @Nullable RegionCode region,
            @QueryParam("scene") @Nullable String scene,
            @QueryParam("status") List<SiteStatus> statuses,
            @Valid @BeanParam PageParameters page) {
        return building.list(
                new SiteBuilding.Filter(pairing, region, scene, statuses), page.toPageRequest(), caller.get());
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Path("/{id}")
    @Operation(summary = "Read a demonstration site")
    public SiteView get(@PathParam("id") SiteId id) {
        return building.get(id, caller.get());
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Path("/{id}/history")
    @Operation(summary = "Read who changed a site, when and why", description = "Oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") SiteId id, @Valid @BeanParam PageParameters page) {
        return building.history(id, page.toPageRequest(), caller.get());
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Propose a demonstration site",
            description =
                    "By the liaison of either side; the pairing must be in force, the site inside one of the sides.")
    @APIResponseSchema(value = SiteView.class, responseCode = "201", responseDescription = "Proposed")
    public Response propose(@NotNull @Valid ProposeSiteRequest request) {
        SiteView site =
                building.propose(request.pairing(), request.description().toDescription(), caller.get());
        return Created.at("/v1/sites/" + site.id(), site);
    }

    @PUT
    @Path("/{id}/description")
    @IfMatchRequired
    @Operation(
            summary = "Edit a demonstration site",
            description = "Until it is accepted. An acceptance given before is void.")
    public SiteView revise(
            @PathParam("id") SiteId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid DescriptionRequest request) {
        return building.revise(id, Change.of(caller.get(), expected), request.toDescription());
    }

    @POST
    @Path("/{id}/constructions")
    @IfMatchRequired
    @Operation(summary = "Begin to build a proposed site")
    public SiteView beginBuilding(
            @PathParam("id") SiteId id, @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected) {
        return building.beginBuilding(id, Change.of(caller.get(), expected));
    }

    @POST
    @Path("/{id}/acceptances")
    @IfMatchRequired
    @Operation(
            summary = "Accept a site for the caller's side",
            description = "The version in If-Match and no other. With the second acceptance the site is accepted.")
    public SiteView accept(
            @PathParam("id") SiteId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid JustificationRequest request) {
        return building.accept(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/{id}/retirements")
    @IfMatchRequired
    @Operation(
            summary = "Retire a site",
            description = "Whether accepted or not, also when the pairing has ended; with a reason.")
    public SiteView retire(
            @PathParam("id") SiteId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return building.retire(id, request.toChange(caller.get(), expected));
    }
}
