package org.jiedui.activity.scheduling.web;

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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.activity.scheduling.ActivityPreparing;
import org.jiedui.activity.scheduling.ActivityScheduling;
import org.jiedui.activity.scheduling.ActivityStatus;
import org.jiedui.activity.scheduling.ActivityView;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.text.SensibleDate;
import org.jiedui.kit.web.Created;
import org.jiedui.kit.web.ReasonRequest;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

@Path("/v1/activities")
@Tag(name = "Activities", description = "Exchanges of a pair, to be held or recorded after the fact")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ActivityResource {

    private final ActivityScheduling scheduling;
    private final ActivityPreparing preparing;
    private final CurrentCaller caller;

    ActivityResource(ActivityScheduling scheduling, ActivityPreparing preparing, CurrentCaller caller) {
        this.scheduling = scheduling;
        this.preparing = preparing;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Operation(
            summary = "List activities",
            description =
                    "In the caller's scope, newest first. `pairing`: of all terms of that cooperation; `region`: with a"
                            + " side there or below; `status`: any of those given; `from` and `to`: that take place on one of these days.")
    public Page<ActivityView> list(
            @QueryParam("pairing") @Nullable PairingId pairing,
            @QueryParam("region") @Nullable RegionCode region,
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("status") List<ActivityStatus> statuses,
            @QueryParam("from") @Nullable @SensibleDate LocalDate from,
            @QueryParam("to") @Nullable @SensibleDate LocalDate to,
            @Valid @BeanParam PageParameters page) {
        return scheduling.list(
                new ActivityScheduling.Filter(pairing, region, year, statuses, from, to),
                page.toPageRequest(),
                caller.get());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Operation(summary = "Read an activity")
    public ActivityView get(@PathParam("id") ActivityId id) {
        return scheduling.get(id, caller.get());
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Operation(summary = "Read who changed an activity, when and on which document", description = "Oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") ActivityId id, @Valid @BeanParam PageParameters page) {
        return scheduling.history(id, page.toPageRequest(), caller.get());
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Schedule an activity",
            description =
                    "By the liaison of the side that hosts, or of either when all is online. Each session says where: a place"
                            + " or a link. One that is already over is recorded after the fact and says so. What is to discharge something is refused on a day that a rule speaks against, with the next days that fit,"
                            + " unless `exception` says why it must be so.")
    @APIResponseSchema(value = ActivityView.class, responseCode = "201", responseDescription = "Scheduled")
    public Response schedule(@NotNull @Valid ScheduleActivityRequest request) {
        ActivityView activity = scheduling.schedule(request.toSchedule(), caller.get());
        return Created.at("/v1/activities/" + activity.id(), activity);
    }

    @POST
    @Path("/{id}/cancellations")
    @IfMatchRequired
    @Operation(
            summary = "Cancel an activity",
            description =
                    "By the liaison of either side, with a reason, until it is completed; also when its time has passed"
                            + " without it taking place. `cancellation.freed` names the legs that are free again.")
    public ActivityView cancel(
            @PathParam("id") ActivityId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return preparing.cancel(id, request.toChange(caller.get(), expected));
    }
}
