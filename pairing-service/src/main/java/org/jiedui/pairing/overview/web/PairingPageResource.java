package org.jiedui.pairing.overview.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.overview.PairingOverview;
import org.jiedui.pairing.overview.PairingPage;

@Path("/v1/pairings")
@Tag(name = "Overviews", description = "What many people look at first")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
@RunOnVirtualThread
class PairingPageResource {

    private final PairingOverview overview;
    private final CurrentCaller caller;

    PairingPageResource(PairingOverview overview, CurrentCaller caller) {
        this.overview = overview;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/overview")
    @Operation(
            summary = "Read everything about a pairing at once",
            description =
                    "Sides, terms and status, what lies below it, relations, the latest plan, counterparts, indicators "
                            + "and sites.")
    public PairingPage page(@PathParam("id") PairingId id) {
        return overview.page(id, caller.get());
    }
}
