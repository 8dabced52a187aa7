package org.jiedui.pairing.lifecycle.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
class ProposalResource {

    private final PairingLifecycle lifecycle;
    private final CurrentCaller caller;

    ProposalResource(PairingLifecycle lifecycle, CurrentCaller caller) {
        this.lifecycle = lifecycle;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Draft a pairing",
            description = "By a side's liaison, a province above a side, or the ministry.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PairingView.class)))
    public Response draft(@NotNull @Valid DraftPairingRequest request) {
        PairingView pairing = lifecycle.draft(request.toDraft(), request.terms().toGround(), caller.get());
        return Response.created(URI.create("/v1/pairings/" + pairing.id()))
                .entity(pairing)
                .build();
    }

    @PUT
    @Path("/{id}/terms")
    @IfMatchRequired
    @Operation(summary = "Change the terms", description = "Consents given before are void.")
    public PairingView counter(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid TermsRequest request) {
        return lifecycle.counter(new PairingId(id), expected, request.toTerms(), request.toGround(), caller.get());
    }

    @POST
    @Path("/{id}/proposals")
    @IfMatchRequired
    @Operation(summary = "Put a drafted pairing to both sides")
    public PairingView propose(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ProposeRequest request) {
        return lifecycle.propose(new PairingId(id), expected, request.answerBy(), request.toGround(), caller.get());
    }

    @POST
    @Path("/{id}/consents")
    @IfMatchRequired
    @Operation(
            summary = "Consent for the caller's side",
            description = "To the version in If-Match and no other. The second consent brings the pairing into force.")
    public PairingView consent(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid GroundRequest request) {
        return lifecycle.consent(new PairingId(id), expected, request.toGround(), caller.get());
    }

    @POST
    @Path("/{id}/rejections")
    @IfMatchRequired
    @Operation(summary = "Decline a proposal for the caller's side", description = "It may be put to both sides again.")
    public PairingView reject(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return lifecycle.reject(new PairingId(id), expected, request.toGround(), caller.get());
    }

    @POST
    @Path("/{id}/reopenings")
    @IfMatchRequired
    @Operation(
            summary = "Put a rejected or expired proposal to both sides again",
            description = "Consents given before are void.")
    public PairingView reopen(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ProposeRequest request) {
        return lifecycle.reopen(new PairingId(id), expected, request.answerBy(), request.toGround(), caller.get());
    }

    @POST
    @Path("/{id}/withdrawals")
    @IfMatchRequired
    @Operation(
            summary = "Take a pairing back that is not in force yet",
            description =
                    "A draft by whoever may register it. A proposal by the side that put it forward, since the other "
                            + "can reject it; or by the ministry or province that registered and put it forward, while nobody has "
                            + "consented.")
    public PairingView withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return lifecycle.withdraw(new PairingId(id), expected, request.toGround(), caller.get());
    }
}
