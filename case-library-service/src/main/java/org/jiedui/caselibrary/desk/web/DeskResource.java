package org.jiedui.caselibrary.desk.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.caselibrary.desk.Desk;
import org.jiedui.caselibrary.desk.DeskReading;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;

@Path("/v1/case-desk")
@Tag(name = "Desk", description = "What waits for the caller")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.REVIEWER})
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
            summary = "Read what waits for the caller",
            description =
                    "As author, gate, reviewer and office: only what the caller is the one to do. Counts first, then what is "
                            + "needed first and has waited longest. Apart from it `below` has what waits for others: for a "
                            + "province the sides and gates in it, for the ministry those of the country and the provinces as "
                            + "offices.")
    public Desk get() {
        return desks.of(caller.get());
    }
}
