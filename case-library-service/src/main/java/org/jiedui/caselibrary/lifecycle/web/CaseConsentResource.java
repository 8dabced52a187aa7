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
import org.jiedui.caselibrary.lifecycle.CaseConsenting;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CaseView;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.web.JustificationRequest;
import org.jiedui.kit.web.ReasonRequest;

@Path("/v1/cases/{id}")
@Tag(name = "Consents to cases", description = "What the sides say to exactly one version of a case")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CaseConsentResource {

    private final CaseConsenting consenting;
    private final CurrentCaller caller;

    CaseConsentResource(CaseConsenting consenting, CurrentCaller caller) {
        this.consenting = consenting;
        this.caller = caller;
    }

    @POST
    @Path("/consents")
    @IfMatchRequired
    @Operation(
            summary = "Consent to a case for the caller's side",
            description =
                    "The version in If-Match and no other; an edit after that is another version, which needs new consents. Every correction needs them, also of a side's own case, and with them the statements.")
    public CaseView consent(
            @PathParam("id") CaseId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ConsentRequest request) {
        return consenting.consent(id, request.toChange(caller.get(), expected), request.toStatements());
    }

    @POST
    @Path("/releases")
    @IfMatchRequired
    @Operation(
            summary = "Give up the side's part in a case",
            description = "By the side that did not submit it: it is the other side's own case from then on.")
    public CaseView release(
            @PathParam("id") CaseId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid JustificationRequest request) {
        return consenting.release(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/refusals")
    @IfMatchRequired
    @Operation(
            summary = "Refuse a joint case",
            description =
                    "By the side that did not submit it, with a reason: the case is rejected, and may be revised.")
    public CaseView refuse(
            @PathParam("id") CaseId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return consenting.refuse(id, request.toChange(caller.get(), expected));
    }
}
