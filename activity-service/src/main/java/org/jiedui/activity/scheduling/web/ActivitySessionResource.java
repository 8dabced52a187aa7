package org.jiedui.activity.scheduling.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.activity.scheduling.ActivityPreparing;
import org.jiedui.activity.scheduling.ActivityView;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;

@Path("/v1/activities/{id}")
@Tag(name = "Activities")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@RunOnVirtualThread
class ActivitySessionResource {

    private final ActivityPreparing preparing;
    private final CurrentCaller caller;

    ActivitySessionResource(ActivityPreparing preparing, CurrentCaller caller) {
        this.preparing = preparing;
        this.caller = caller;
    }

    @PUT
    @Path("/sessions")
    @IfMatchRequired
    @Operation(
            summary = "Give a planned activity its sessions",
            description =
                    "By the liaison of the side that hosts, or of either when all is online. Each session says where: a place"
                            + " or a link. The first begins on the agreed day; to move it to another day takes a proposal. If they are over, it is recorded after the fact.")
    public ActivityView schedule(
            @PathParam("id") ActivityId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ScheduleSessionsRequest request) {
        return preparing.schedule(id, Change.of(caller.get(), expected), request.toPlan(), request.exception());
    }

    @PUT
    @Path("/arrangement")
    @IfMatchRequired
    @Operation(
            summary = "Arrange places, links and the agenda of an activity",
            description =
                    "By the liaison of the side that hosts, or of either when all is online; the other side is not"
                            + " asked. Each session keeps a place or a link.")
    public ActivityView arrange(
            @PathParam("id") ActivityId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ArrangeActivityRequest request) {
        return preparing.arrange(id, Change.of(caller.get(), expected), request.toArrangement());
    }
}
