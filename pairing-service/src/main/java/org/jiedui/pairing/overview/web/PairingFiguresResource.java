package org.jiedui.pairing.overview.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.pairing.overview.PairingCounting;
import org.jiedui.pairing.overview.PairingFigures;
import org.jspecify.annotations.Nullable;

@Path("/v1/pairing-figures")
@Tag(name = "Overviews", description = "What many people look at first")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST})
@RunOnVirtualThread
class PairingFiguresResource {

    private final PairingCounting counting;
    private final CurrentCaller caller;

    PairingFiguresResource(PairingCounting counting, CurrentCaller caller) {
        this.counting = counting;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Count pairings by status, programme and region",
            description =
                    "Of the region asked for, or of all the caller may know of; by the regions directly below. A pairing that was "
                            + "renewed counts once, by the term in force or else its last.")
    public PairingFigures figures(@QueryParam("region") @Nullable RegionCode region) {
        return counting.figures(region, caller.get());
    }
}
