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

@Path("/v1/activities/{id}/discharges")
@Tag(name = "Activities")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@RunOnVirtualThread
class ActivityDischargeResource {

    private final ActivityPreparing preparing;
    private final CurrentCaller caller;

    ActivityDischargeResource(ActivityPreparing preparing, CurrentCaller caller) {
        this.preparing = preparing;
        this.caller = caller;
    }

    @PUT
    @IfMatchRequired
    @Operation(
            summary = "Change what an activity discharges",
            description =
                    "By the liaison of either side, until it is completed. What it declares no longer is free again; the"
                            + " same leg is declared by one activity. A day after the period is held late and needs an exception,"
                            + " unless the activity is over.")
    public ActivityView declare(
            @PathParam("id") ActivityId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid DeclareDischargesRequest request) {
        return preparing.declare(id, Change.of(caller.get(), expected), request.toDeclarations(), request.exception());
    }
}
