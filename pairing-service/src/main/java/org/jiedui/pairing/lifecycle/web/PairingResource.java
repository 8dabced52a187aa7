package org.jiedui.pairing.lifecycle.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingLifecycle;
import org.jiedui.pairing.lifecycle.PairingReading;
import org.jiedui.pairing.lifecycle.PairingReading.Filter;
import org.jiedui.pairing.lifecycle.PairingStatus;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jspecify.annotations.Nullable;

@Path("/v1/pairings")
@Tag(name = "Pairings", description = "Two parties that cooperate of their own will, from the draft to the end")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
@RunOnVirtualThread
class PairingResource {

    private final PairingReading reading;
    private final PairingLifecycle lifecycle;
    private final CurrentCaller caller;

    PairingResource(PairingReading reading, PairingLifecycle lifecycle, CurrentCaller caller) {
        this.reading = reading;
        this.lifecycle = lifecycle;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List pairings",
            description =
                    "In the caller's scope, newest first. `status`: any of those given; `region`: with a side there or below; `parent`: directly under it, "
                            + "whichever of its terms is named.")
    public Page<PairingView> list(
            @QueryParam("status") List<PairingStatus> statuses,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("parent") @Nullable PairingId parent,
            @QueryParam("verification") @Nullable Verification verification,
            @QueryParam("region") @Nullable RegionCode region,
            @Valid @BeanParam PageParameters page) {
        return reading.list(
                new Filter(statuses, programme, parent, verification, region), page.toPageRequest(), caller.get());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a pairing")
    public PairingView get(@PathParam("id") PairingId id) {
        return reading.get(id, caller.get());
    }

    @PUT
    @Path("/{id}/verification")
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
    @IfMatchRequired
    @Operation(
            summary = "Correct how sure it is that a pairing exists",
            description = "By who may register it; consents stay, since the terms do.")
    public PairingView verify(
            @PathParam("id") PairingId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid VerificationRequest request) {
        return lifecycle.verify(id, Change.of(caller.get(), expected), request.verification(), request.source());
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Read who changed a pairing, when, why and on which document", description = "Oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") PairingId id, @Valid @BeanParam PageParameters page) {
        return reading.history(id, page.toPageRequest(), caller.get());
    }
}
