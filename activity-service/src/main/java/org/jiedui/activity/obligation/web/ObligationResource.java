package org.jiedui.activity.obligation.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.activity.obligation.ObligationFilter;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.activity.obligation.ObligationKeeping;
import org.jiedui.activity.obligation.ObligationState;
import org.jiedui.activity.obligation.ObligationView;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

@Path("/v1/obligations")
@Tag(name = "Obligations", description = "What pairs owe by their agreed plans, with their state of today")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
@RunOnVirtualThread
class ObligationResource {

    private final ObligationKeeping obligations;
    private final CurrentCaller caller;

    ObligationResource(ObligationKeeping obligations, CurrentCaller caller) {
        this.obligations = obligations;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List obligations",
            description =
                    "In the caller's scope, newest first; of a pairing those of all terms of its cooperation. What is"
                            + " no longer owed stays in the list and says why. `region`: with a side there or below; `state`: any of those"
                            + " given.")
    public Page<ObligationView> list(
            @QueryParam("pairing") @Nullable PairingId pairing,
            @QueryParam("region") @Nullable RegionCode region,
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("duty") @Nullable Duty duty,
            @QueryParam("state") List<ObligationState> states,
            @QueryParam("owed") @Nullable Boolean owed,
            @Valid @BeanParam PageParameters page) {
        return obligations.list(
                new ObligationFilter(pairing, region, year, duty, states, owed), page.toPageRequest(), caller.get());
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read an obligation",
            description = "Its state is that of today in China, so its ETag changes with the date, too.")
    public ObligationView get(@PathParam("id") ObligationId id) {
        return obligations.get(id, caller.get());
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "Read when an obligation was owed, why it no longer was, and who waived it",
            description = "Oldest first. `version` is that of the plan; by the calendar is what follows from terms and"
                    + " plans.")
    public Page<HistoryEntry> history(@PathParam("id") ObligationId id, @Valid @BeanParam PageParameters page) {
        return obligations.history(id, page.toPageRequest(), caller.get());
    }
}
