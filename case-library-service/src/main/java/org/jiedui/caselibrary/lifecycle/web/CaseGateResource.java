package org.jiedui.caselibrary.lifecycle.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.caselibrary.lifecycle.CaseGating;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CaseView;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.web.JustificationRequest;
import org.jiedui.kit.web.ReasonRequest;

@Path("/v1/cases/{id}")
@Tag(
        name = "Gates before the review",
        description = "By who keeps the gate that a case stands before: a role of a region, as the edition says")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CaseGateResource {

    private final CaseGating gating;
    private final CurrentCaller caller;

    CaseGateResource(CaseGating gating, CurrentCaller caller) {
        this.gating = gating;
        this.caller = caller;
    }

    @POST
    @Path("/gate-passages")
    @IfMatchRequired
    @Operation(summary = "Let a case pass a gate", description = "After the last gate it is in review.")
    public CaseView pass(
            @PathParam("id") CaseId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid JustificationRequest request) {
        return gating.pass(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/gate-returns")
    @IfMatchRequired
    @Operation(
            summary = "Return a case at a gate",
            description = "With a reason that the authors see; they may submit it again.")
    public CaseView returnToAuthors(
            @PathParam("id") CaseId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return gating.returnToAuthors(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/gate-rejections")
    @IfMatchRequired
    @Operation(
            summary = "Reject a case at a gate",
            description = "With a reason that the authors see; it may be revised into a new case.")
    public CaseView reject(
            @PathParam("id") CaseId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return gating.reject(id, request.toChange(caller.get(), expected));
    }
}
