package org.jiedui.activity.desk.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.activity.desk.Desk;
import org.jiedui.activity.desk.DeskReading;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;

@Path("/v1/desk")
@Tag(name = "Desk", description = "What waits for a side, and what comes next")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@RunOnVirtualThread
class DeskResource {

    private final DeskReading desks;
    private final CurrentCaller caller;

    DeskResource(DeskReading desks, CurrentCaller caller) {
        this.desks = desks;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Read what waits for the caller's side and what comes in the next 30 days",
            description =
                    "Counts first, then what is needed first. A liaison's own side; for a province every side in it, for the "
                            + "ministry all. Obligations overdue are those of this year and the one before.")
    public Desk get() {
        return desks.of(caller.get());
    }
}
