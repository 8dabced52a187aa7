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
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CasePublishing;
import org.jiedui.caselibrary.lifecycle.CaseView;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.web.JustificationRequest;
import org.jiedui.kit.web.ReasonRequest;

@Path("/v1/cases/{id}")
@Tag(
        name = "Publishing cases",
        description =
                "By the office that decides: the edition's, else the province above the side that submitted, else the ministry")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CasePublishingResource {

    private final CasePublishing publishing;
    private final CurrentCaller caller;

    CasePublishingResource(CasePublishing publishing, CurrentCaller caller) {
        this.publishing = publishing;
        this.caller = caller;
    }

    @POST
    @Path("/publications")
    @IfMatchRequired
    @Operation(
            summary = "Publish an approved case outside of an edition",
            description = "A joint case only in a version that both sides have consented to.")
    public CaseView publish(
            @PathParam("id") CaseId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid JustificationRequest request) {
        return publishing.publish(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/returns")
    @IfMatchRequired
    @Operation(
            summary = "Return a case to its authors",
            description = "An approved one, or one that waits before a gate; with a reason that they see.")
    public CaseView returnToAuthors(
            @PathParam("id") CaseId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return publishing.returnToAuthors(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/corrections")
    @IfMatchRequired
    @Operation(
            summary = "Publish the correction of a case",
            description =
                    "What authors changed after the publication, as a new version, to which everybody whose case it is has consented. The former stays readable.")
    public CaseView correct(
            @PathParam("id") CaseId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return publishing.correct(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/withdrawals")
    @IfMatchRequired
    @Operation(
            summary = "Withdraw a published case",
            description = "Each of its addresses answers 410 from then on, with the reason and the date.")
    public CaseView withdraw(
            @PathParam("id") CaseId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return publishing.withdraw(id, request.toChange(caller.get(), expected));
    }
}
