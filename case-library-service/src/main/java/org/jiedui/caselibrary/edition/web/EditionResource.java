package org.jiedui.caselibrary.edition.web;

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
import org.jiedui.caselibrary.edition.EditionConducting;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.caselibrary.edition.EditionStatus;
import org.jiedui.caselibrary.edition.EditionView;
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
import org.jspecify.annotations.Nullable;

@Path("/v1/editions")
@Tag(name = "Editions", description = "Yearly collections of cases, conducted by the ministry or a province")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.REVIEWER, Roles.ANALYST, Roles.PARTNER})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EditionResource {

    private final EditionConducting conducting;
    private final CurrentCaller caller;

    EditionResource(EditionConducting conducting, CurrentCaller caller) {
        this.conducting = conducting;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List editions",
            description = "Newest first; `office` is a province's code; `status`: any of those given.")
    public Page<EditionView> list(
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("office") @Nullable RegionCode office,
            @QueryParam("status") List<EditionStatus> statuses,
            @Valid @BeanParam PageParameters page) {
        return conducting.list(
                new EditionConducting.Filter(year, office, statuses), page.toPageRequest(), caller.get());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an edition")
    public EditionView get(@PathParam("id") EditionId id) {
        return conducting.get(id, caller.get());
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Read who opened and changed an edition, when and why", description = "Oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") EditionId id, @Valid @BeanParam PageParameters page) {
        return conducting.history(id, page.toPageRequest());
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE})
    @Operation(
            summary = "Open an edition",
            description = "By the ministry for all, by a province for itself and all below it.")
    @APIResponseSchema(value = EditionView.class, responseCode = "201", responseDescription = "Opened")
    public Response open(@NotNull @Valid OpenEditionRequest request) {
        EditionView edition = conducting.open(
                request.year(), request.content().toContent(), request.deadline(), request.why(), caller.get());
        return Created.at("/v1/editions/" + edition.id(), edition);
    }

    @PUT
    @Path("/{id}")
    @IfMatchRequired
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE})
    @Operation(
            summary = "Revise an edition",
            description =
                    "By its office while it is open. What it calls for, and its gates, hold for cases submitted from"
                            + " now on; criteria and rules of the review for all.")
    public EditionView revise(
            @PathParam("id") EditionId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReviseEditionRequest request) {
        return conducting.revise(
                id, request.toChange(caller.get(), expected), request.content().toContent());
    }

    @POST
    @Path("/{id}/deadline-extensions")
    @IfMatchRequired
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE})
    @Operation(
            summary = "Extend the deadline of an edition",
            description = "By its office while it is open, also when the former deadline has passed.")
    public EditionView extendDeadline(
            @PathParam("id") EditionId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ExtendDeadlineRequest request) {
        return conducting.extendDeadline(id, request.toChange(caller.get(), expected), request.deadline());
    }

    @POST
    @Path("/{id}/closures")
    @IfMatchRequired
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE})
    @Operation(
            summary = "Close an edition",
            description =
                    "By its office. From then on it takes only cases again that were returned from it, and stays what it is.")
    public EditionView close(
            @PathParam("id") EditionId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid JustificationRequest request) {
        return conducting.close(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/{id}/reviews")
    @IfMatchRequired
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE})
    @Operation(summary = "Begin the review of an edition", description = "By its office, once it is closed.")
    public EditionView beginReview(
            @PathParam("id") EditionId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid JustificationRequest request) {
        return conducting.beginReview(id, request.toChange(caller.get(), expected));
    }
}
