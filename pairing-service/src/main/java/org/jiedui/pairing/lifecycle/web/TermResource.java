package org.jiedui.pairing.lifecycle.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingLifecycle;
import org.jiedui.pairing.lifecycle.PairingView;

@Path("/v1/pairings")
@Tag(name = "Pairings", description = "Two parties that cooperate of their own will, from the draft to the end")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@RunOnVirtualThread
class TermResource {

    private final PairingLifecycle lifecycle;
    private final CurrentCaller caller;

    TermResource(PairingLifecycle lifecycle, CurrentCaller caller) {
        this.lifecycle = lifecycle;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/suspensions")
    @IfMatchRequired
    @Operation(
            summary = "Put a pairing in force on hold",
            description = "One side's word is enough. It keeps its seat in the programme; no plan is made meanwhile.")
    public PairingView suspend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return lifecycle.suspend(new PairingId(id), expected, request.toGround(), caller.get());
    }

    @POST
    @Path("/{id}/resumptions")
    @IfMatchRequired
    @Operation(summary = "Take a pairing up again", description = "By the side that has put it on hold.")
    public PairingView resume(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid GroundRequest request) {
        return lifecycle.resume(new PairingId(id), expected, request.toGround(), caller.get());
    }

    @POST
    @Path("/{id}/endings")
    @IfMatchRequired
    @Operation(
            summary = "End a pairing",
            description =
                    "What was done in it stays countable. COMPLETED: not before the last day of the terms, where there is "
                            + "one; COMPLETED_EARLY: before it; WITHDRAWN_BY_A_SIDE: today at any time. SUPERSEDED is what a renewal "
                            + "makes of it, and is not said.")
    public PairingView end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid EndPairingRequest request) {
        return lifecycle.end(new PairingId(id), expected, request.toEnding(), request.toGround(), caller.get());
    }

    @POST
    @Path("/{id}/renewals")
    @Idempotent
    @Operation(
            summary = "Put a further term of a pairing to both sides",
            description =
                    "A new pairing that continues this one, which stays as it is. Once both sides have consented to "
                            + "the new one, this one ends on its eve.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PairingView.class)))
    public Response renew(@PathParam("id") UUID id, @NotNull @Valid RenewPairingRequest request) {
        PairingView renewal = lifecycle.renew(
                new PairingId(id), request.toRenewal(), request.terms().toGround(), caller.get());
        return Response.created(URI.create("/v1/pairings/" + renewal.id()))
                .entity(renewal)
                .build();
    }
}
