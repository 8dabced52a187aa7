package org.jiedui.pairing.overview.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.pairing.overview.PendingCounts;
import org.jiedui.pairing.overview.PendingDecision;
import org.jiedui.pairing.overview.PendingDecisions;
import org.jspecify.annotations.Nullable;

@Path("/v1/pending-decisions")
@Tag(name = "Overviews", description = "What many people look at first")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@RunOnVirtualThread
class PendingDecisionResource {

    private final PendingDecisions decisions;
    private final CurrentCaller caller;

    PendingDecisionResource(PendingDecisions decisions, CurrentCaller caller) {
        this.decisions = decisions;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List what sides have to decide",
            description =
                    "The caller's side; for a province every side in it, for the ministry all. "
                            + "Proposals to consent to until the last day to answer, or to complete while their terms name no first day;"
                            + " plans and amendments to sign, sites to accept; newest first. With `updatedSince` also what was decided, or waits no longer, without a `kind`. `region`: of pairings with a side there or below.")
    public Page<PendingDecision> list(
            @QueryParam("region") @Nullable RegionCode region, @Valid @BeanParam PageParameters page) {
        return decisions.of(caller.get(), region, page.toPageRequest());
    }

    @GET
    @Path("/counts")
    @Operation(
            summary = "Count what sides have to decide",
            description = "By kind, of the same sides; what waits for both of a pairing counts once.")
    public PendingCounts count() {
        return decisions.count(caller.get());
    }
}
