package org.jiedui.activity.calendar.closure.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.activity.calendar.closure.ClosureId;
import org.jiedui.activity.calendar.closure.ClosureKeeping;
import org.jiedui.activity.calendar.closure.ClosureView;
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
import org.jiedui.kit.web.ReasonRequest;
import org.jspecify.annotations.Nullable;

@Path("/v1/closures")
@Tag(name = "Working calendar")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.REVIEWER, Roles.ANALYST, Roles.PARTNER})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ClosureResource {

    private final ClosureKeeping keeping;
    private final CurrentCaller caller;

    ClosureResource(ClosureKeeping keeping, CurrentCaller caller) {
        this.keeping = keeping;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List the closures of sides and units",
            description = "Newest first, those removed included. `region`: with the regions below it.")
    public Page<ClosureView> list(
            @QueryParam("region") @Nullable RegionCode region, @Valid @BeanParam PageParameters page) {
        return keeping.list(region, page.toPageRequest(), caller.get());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a closure")
    public ClosureView get(@PathParam("id") ClosureId id) {
        return keeping.get(id, caller.get());
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Read who added and removed a closure", description = "Oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") ClosureId id, @Valid @BeanParam PageParameters page) {
        return keeping.history(id, page.toPageRequest(), caller.get());
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.LIAISON)
    @Operation(
            summary = "Say when a side or one of its units can hold nothing",
            description =
                    "By the liaison of the region, which it closes and not those below it. It counts before anything"
                            + " else that is said of a day.")
    @APIResponseSchema(value = ClosureView.class, responseCode = "201", responseDescription = "Added")
    public Response add(@NotNull @Valid AddClosureRequest request) {
        ClosureView closure = keeping.add(request.region(), request.toContent(), caller.get());
        return Created.at("/v1/closures/" + closure.id(), closure);
    }

    @POST
    @Path("/{id}/removals")
    @IfMatchRequired
    @RolesAllowed(Roles.LIAISON)
    @Operation(summary = "Remove a closure", description = "It no longer counts, and stays in the list.")
    public ClosureView remove(
            @PathParam("id") ClosureId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return keeping.remove(id, request.toChange(caller.get(), expected));
    }
}
