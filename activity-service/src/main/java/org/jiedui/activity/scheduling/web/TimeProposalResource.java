package org.jiedui.activity.scheduling.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.activity.scheduling.ActivityMoving;
import org.jiedui.activity.scheduling.ActivityView;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.web.JustificationRequest;
import org.jiedui.kit.web.ReasonRequest;

@Path("/v1/activities/{id}/time-proposals")
@Tag(name = "Activities")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@RunOnVirtualThread
class TimeProposalResource {

    private final ActivityMoving moving;
    private final CurrentCaller caller;

    TimeProposalResource(ActivityMoving moving, CurrentCaller caller) {
        this.moving = moving;
        this.caller = caller;
    }

    @POST
    @IfMatchRequired
    @Operation(
            summary = "Propose other times for an activity",
            description =
                    "By the liaison of either side, with a reason, one proposal at a time: another day for an activity"
                            + " without sessions, all sessions as they would be for any other. The present times stand until the other"
                            + " side accepts.")
    public ActivityView propose(
            @PathParam("id") ActivityId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ProposeTimesRequest request) {
        return moving.propose(id, request.toChange(caller.get(), expected), request.toTimes(), request.exception());
    }

    @POST
    @Path("/acceptances")
    @IfMatchRequired
    @Operation(
            summary = "Accept the proposed times",
            description =
                    "By the side that did not propose them, the version in If-Match and no other. The activity is moved;"
                            + " a leg whose period it leaves is free again, and the former times stay readable.")
    public ActivityView accept(
            @PathParam("id") ActivityId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid JustificationRequest request) {
        return moving.accept(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/declines")
    @IfMatchRequired
    @Operation(summary = "Decline the proposed times", description = "By the side that did not propose them.")
    public ActivityView decline(
            @PathParam("id") ActivityId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return moving.decline(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/withdrawals")
    @IfMatchRequired
    @Operation(summary = "Withdraw the proposed times", description = "By the side that proposed them.")
    public ActivityView withdraw(
            @PathParam("id") ActivityId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid JustificationRequest request) {
        return moving.withdraw(id, request.toChange(caller.get(), expected));
    }
}
