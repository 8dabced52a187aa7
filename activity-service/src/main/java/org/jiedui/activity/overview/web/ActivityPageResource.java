package org.jiedui.activity.overview.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.activity.overview.ActivityOverview;
import org.jiedui.activity.overview.ActivityPage;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;

@Path("/v1/activities/{id}/page")
@Tag(name = "Activities")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
@RunOnVirtualThread
class ActivityPageResource {

    private final ActivityOverview overview;
    private final CurrentCaller caller;

    ActivityPageResource(ActivityOverview overview, CurrentCaller caller) {
        this.overview = overview;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Read an activity with all that belongs to it",
            description =
                    "Sessions, attendance totals, what it discharges with the state of that, what is missing until it is"
                            + " completed, and its latest changes.")
    public ActivityPage get(@PathParam("id") ActivityId id) {
        return overview.page(id, caller.get());
    }
}
