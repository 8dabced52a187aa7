package org.jiedui.activity.timetable.web;

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
import org.jiedui.activity.timetable.TimetableId;
import org.jiedui.activity.timetable.TimetableProposing;
import org.jiedui.activity.timetable.TimetableView;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.web.JustificationRequest;
import org.jiedui.kit.web.ReasonRequest;

@Path("/v1/timetables/{id}")
@Tag(name = "Timetables")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TimetableProposalResource {

    private final TimetableProposing proposing;
    private final CurrentCaller caller;

    TimetableProposalResource(TimetableProposing proposing, CurrentCaller caller) {
        this.proposing = proposing;
        this.caller = caller;
    }

    @POST
    @Path("/proposals")
    @IfMatchRequired
    @Operation(
            summary = "Propose a timetable to the other side",
            description = "A draft, or one that was sent back for changes; by the side that drafted it.")
    public TimetableView propose(
            @PathParam("id") TimetableId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid JustificationRequest request) {
        return proposing.propose(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/acceptances")
    @IfMatchRequired
    @Operation(
            summary = "Accept a timetable for the other side",
            description =
                    "The version in If-Match and no other. Its activities are planned, moved and cancelled at once.")
    public TimetableView accept(
            @PathParam("id") TimetableId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid JustificationRequest request) {
        return proposing.accept(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/change-requests")
    @IfMatchRequired
    @Operation(summary = "Ask for changes instead of accepting", description = "By the other side, with a reason.")
    public TimetableView requestChanges(
            @PathParam("id") TimetableId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return proposing.requestChanges(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/withdrawals")
    @IfMatchRequired
    @Operation(
            summary = "Withdraw a timetable",
            description =
                    "By the side that drafted or proposed it. What was accepted before stands as it was, its wishes too.")
    public TimetableView withdraw(
            @PathParam("id") TimetableId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return proposing.withdraw(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/revisions")
    @IfMatchRequired
    @Operation(
            summary = "Propose to change accepted dates",
            description =
                    "As the preview says, by either side; the other side accepts it or asks for changes. Until then "
                            + "the accepted dates stand.")
    public TimetableView revise(
            @PathParam("id") TimetableId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return proposing.revise(id, request.toChange(caller.get(), expected));
    }
}
