package org.jiedui.activity.calendar.regional.web;

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
import org.jiedui.activity.calendar.regional.RegionalDayId;
import org.jiedui.activity.calendar.regional.RegionalDayKeeping;
import org.jiedui.activity.calendar.regional.RegionalDayView;
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

@Path("/v1/regional-days")
@Tag(name = "Working calendar")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.REVIEWER, Roles.ANALYST, Roles.PARTNER})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RegionalDayResource {

    private final RegionalDayKeeping keeping;
    private final CurrentCaller caller;

    RegionalDayResource(RegionalDayKeeping keeping, CurrentCaller caller) {
        this.keeping = keeping;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List the days that regions add to the calendar",
            description = "Newest first, those removed included. `region`: with the regions below it.")
    public Page<RegionalDayView> list(
            @QueryParam("region") @Nullable RegionCode region, @Valid @BeanParam PageParameters page) {
        return keeping.list(region, page.toPageRequest(), caller.get());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a day that a region adds")
    public RegionalDayView get(@PathParam("id") RegionalDayId id) {
        return keeping.get(id, caller.get());
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Read who added and removed a regional day", description = "Oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") RegionalDayId id, @Valid @BeanParam PageParameters page) {
        return keeping.history(id, page.toPageRequest(), caller.get());
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PROVINCE)
    @Operation(
            summary = "Add a day for a region and all below it",
            description = "By the province: a day of one year by `date`, or a day off of every year by `monthDay`. It"
                    + " counts before the notice of the year.")
    @APIResponseSchema(value = RegionalDayView.class, responseCode = "201", responseDescription = "Added")
    public Response add(@NotNull @Valid AddRegionalDayRequest request) {
        RegionalDayView day = keeping.add(request.region(), request.toContent(), caller.get());
        return Created.at("/v1/regional-days/" + day.id(), day);
    }

    @POST
    @Path("/{id}/removals")
    @IfMatchRequired
    @RolesAllowed(Roles.PROVINCE)
    @Operation(summary = "Remove a regional day", description = "It no longer counts, and stays in the list.")
    public RegionalDayView remove(
            @PathParam("id") RegionalDayId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return keeping.remove(id, request.toChange(caller.get(), expected));
    }
}
