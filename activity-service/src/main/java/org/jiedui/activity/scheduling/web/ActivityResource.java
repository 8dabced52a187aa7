package org.jiedui.activity.scheduling.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.activity.pair.PairingId;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.activity.scheduling.ActivityScheduling;
import org.jiedui.activity.scheduling.ActivityStatus;
import org.jiedui.activity.scheduling.ActivityView;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.web.Created;
import org.jspecify.annotations.Nullable;

@Path("/v1/activities")
@Tag(name = "Activities", description = "Exchanges of a pair, to be held or recorded after the fact")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ActivityResource {

    private final ActivityScheduling scheduling;
    private final CurrentCaller caller;

    ActivityResource(ActivityScheduling scheduling, CurrentCaller caller) {
        this.scheduling = scheduling;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List activities", description = "In the caller's scope, newest first.")
    public Page<ActivityView> list(
            @QueryParam("pairing") @Nullable PairingId pairing,
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("status") @Nullable ActivityStatus status,
            @Valid @BeanParam PageParameters page) {
        return scheduling.list(
                new ActivityScheduling.Filter(pairing, year, status), page.toPageRequest(), caller.get());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an activity")
    public ActivityView get(@PathParam("id") ActivityId id) {
        return scheduling.get(id, caller.get());
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Read who changed an activity, when and on which document", description = "Oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") ActivityId id, @Valid @BeanParam PageParameters page) {
        return scheduling.history(id, page.toPageRequest(), caller.get());
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Schedule an activity",
            description = "By the liaison of a side. One that is already over is recorded after the fact and says so.")
    @APIResponseSchema(value = ActivityView.class, responseCode = "201", responseDescription = "Scheduled")
    public Response schedule(@NotNull @Valid ScheduleActivityRequest request) {
        ActivityView activity = scheduling.schedule(request.toSchedule(), caller.get());
        return Created.at("/v1/activities/" + activity.id(), activity);
    }
}
