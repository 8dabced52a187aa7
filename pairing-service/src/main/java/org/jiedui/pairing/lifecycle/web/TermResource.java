package org.jiedui.pairing.lifecycle.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.web.Created;
import org.jiedui.kit.web.JustificationRequest;
import org.jiedui.kit.web.ReasonRequest;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingLifecycle;
import org.jiedui.pairing.lifecycle.PairingView;

@Path("/v1/pairings")
@Tag(name = "Pairings", description = "Two parties that cooperate of their own will, from the draft to the end")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@Produces(MediaType.APPLICATION_JSON)
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
            summary = "Suspend a pairing in force",
            description = "Either side can. It keeps its seat in the programme; no plan is made meanwhile.")
    public PairingView suspend(
            @PathParam("id") PairingId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return lifecycle.suspend(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/{id}/resumptions")
    @IfMatchRequired
    @Operation(summary = "Resume a pairing", description = "By the side that has suspended it.")
    public PairingView resume(
            @PathParam("id") PairingId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid JustificationRequest request) {
        return lifecycle.resume(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/{id}/endings")
    @IfMatchRequired
    @Operation(
            summary = "End a pairing",
            description =
                    "What was done in it stays countable. COMPLETED: not before the last day of the terms, where there is "
                            + "one; COMPLETED_EARLY: before it; WITHDRAWN_BY_A_SIDE: today at any time. SUPERSEDED is set by a "
                            + "renewal and cannot be asked for.")
    public PairingView end(
            @PathParam("id") PairingId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid EndPairingRequest request) {
        return lifecycle.end(id, request.toChange(caller.get(), expected), request.toEnding());
    }

    @POST
    @Path("/{id}/renewals")
    @Idempotent
    @Operation(
            summary = "Propose a further term of a pairing to both sides",
            description =
                    "A new pairing that continues this one, which stays as it is. Once both sides have consented to "
                            + "the new one, this one ends the day before it starts.")
    @APIResponseSchema(value = PairingView.class, responseCode = "201", responseDescription = "Proposed")
    public Response renew(@PathParam("id") PairingId id, @NotNull @Valid RenewPairingRequest request) {
        PairingView renewal =
                lifecycle.renew(id, request.toRenewal(), request.terms().toJustification(), caller.get());
        return Created.at("/v1/pairings/" + renewal.id(), renewal);
    }
}
