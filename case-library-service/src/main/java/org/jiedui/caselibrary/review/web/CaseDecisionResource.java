package org.jiedui.caselibrary.review.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.jiedui.caselibrary.lifecycle.CaseView;
import org.jiedui.caselibrary.review.DecisionTaking;
import org.jiedui.caselibrary.review.DecisionView;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;

@Path("/v1/cases/{id}/decisions")
@Tag(name = "Reviews")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CaseDecisionResource {

    private final DecisionTaking decisions;
    private final CurrentCaller caller;

    CaseDecisionResource(DecisionTaking decisions, CurrentCaller caller) {
        this.decisions = decisions;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
    @Operation(summary = "List the decisions on a case", description = "Newest first; one for each round of review.")
    public Page<DecisionView> list(@PathParam("id") CaseId id, @Valid @BeanParam PageParameters page) {
        return decisions.list(id, page.toPageRequest(), caller.get());
    }

    @POST
    @IfMatchRequired
    @Operation(
            summary = "Decide on a case in review",
            description = "By the office: the edition's, outside of one the province above the side that submitted it,"
                    + " else the ministry. `APPROVE` and `REJECT` need as many reviews as the edition asks for; outside"
                    + " of an edition none. A reason is needed to reject, to return, and to decide against the scores:"
                    + " to approve below the edition's `passMark`, or to reject at it or above.")
    public CaseView decide(
            @PathParam("id") CaseId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid DecisionRequest request) {
        return decisions.decide(id, request.decision(), request.toChange(caller.get(), expected));
    }
}
