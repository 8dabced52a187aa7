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
    @APIResponseSchema(value = PairingView.class, responseCode = "201", responseDescription = "Drafted")
    public Response draft(@NotNull @Valid DraftPairingRequest request) {
        PairingView pairing = lifecycle.draft(request.toDraft(), request.terms().toJustification(), caller.get());
        return Created.at("/v1/pairings/" + pairing.id(), pairing);
    }

    @PUT
    @Path("/{id}/terms")
    @IfMatchRequired
    @Operation(summary = "Change the terms", description = "Consents given before are void.")
    public PairingView reviseTerms(
            @PathParam("id") PairingId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid TermsRequest request) {
        return lifecycle.reviseTerms(id, request.toChange(caller.get(), expected), request.toTerms());
    }

    @POST
    @Path("/{id}/proposals")
    @IfMatchRequired
    @Operation(summary = "Propose a drafted pairing to both sides")
    public PairingView propose(
            @PathParam("id") PairingId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ProposeRequest request) {
        return lifecycle.propose(id, request.toChange(caller.get(), expected), request.answerBy());
    }

    @POST
    @Path("/{id}/consents")
    @IfMatchRequired
    @Operation(
            summary = "Consent for the caller's side",
            description = "To the version in If-Match and no other. The second consent brings the pairing into force.")
    public PairingView consent(
            @PathParam("id") PairingId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid JustificationRequest request) {
        return lifecycle.consent(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/{id}/rejections")
    @IfMatchRequired
    @Operation(
            summary = "Reject a proposal for the caller's side",
            description = "It may be proposed to both sides again.")
    public PairingView reject(
            @PathParam("id") PairingId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return lifecycle.reject(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/{id}/reopenings")
    @IfMatchRequired
    @Operation(
            summary = "Propose to both sides again what was rejected or has expired",
            description = "Consents given before are void.")
    public PairingView reopen(
            @PathParam("id") PairingId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ProposeRequest request) {
        return lifecycle.reopen(id, request.toChange(caller.get(), expected), request.answerBy());
    }

    @POST
    @Path("/{id}/withdrawals")
    @IfMatchRequired
    @Operation(
            summary = "Withdraw a pairing that is not in force yet",
            description =
                    "A draft by whoever may register it. A proposal by the side that proposed it, since the other "
                            + "can reject it; or by the ministry or province that registered and proposed it, while nobody has "
                            + "consented.")
    public PairingView withdraw(
            @PathParam("id") PairingId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return lifecycle.withdraw(id, request.toChange(caller.get(), expected));
    }
}
