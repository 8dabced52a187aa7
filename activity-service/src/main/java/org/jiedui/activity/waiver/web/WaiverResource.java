package org.jiedui.activity.waiver.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.activity.waiver.WaiverId;
import org.jiedui.activity.waiver.WaiverStatus;
import org.jiedui.activity.waiver.WaiverView;
import org.jiedui.activity.waiver.Waiving;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.web.Created;
import org.jiedui.kit.web.JustificationRequest;
import org.jiedui.kit.web.ReasonRequest;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

@Path("/v1/waivers")
@Tag(name = "Waivers", description = "Obligations that need not be met, because both sides agreed on it")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WaiverResource {

    private final Waiving waiving;
    private final CurrentCaller caller;

    WaiverResource(Waiving waiving, CurrentCaller caller) {
        this.waiving = waiving;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Operation(
            summary = "List waivers",
            description =
                    "In the caller's scope, newest first. `region`: with a side there or below; `status`: any of those given.")
    public Page<WaiverView> list(
            @QueryParam("obligation") @Nullable ObligationId obligation,
            @QueryParam("pairing") @Nullable PairingId pairing,
            @QueryParam("region") @Nullable RegionCode region,
            @QueryParam("status") List<WaiverStatus> statuses,
            @Valid @BeanParam PageParameters page) {
        return waiving.list(
                new Waiving.Filter(obligation, pairing, region, statuses), page.toPageRequest(), caller.get());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Operation(summary = "Read a waiver")
    public WaiverView get(@PathParam("id") WaiverId id) {
        return waiving.get(id, caller.get());
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Operation(summary = "Read who proposed and answered a waiver, when and why", description = "Oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") WaiverId id, @Valid @BeanParam PageParameters page) {
        return waiving.history(id, page.toPageRequest(), caller.get());
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Propose to waive an obligation",
            description = "By the liaison of a side, for a reason. It stays owed until the other side agrees.")
    @APIResponseSchema(value = WaiverView.class, responseCode = "201", responseDescription = "Proposed")
    public Response propose(@NotNull @Valid ProposeWaiverRequest request) {
        WaiverView waiver = waiving.propose(request.obligation(), request.why(), caller.get());
        return Created.at("/v1/waivers/" + waiver.id(), waiver);
    }

    @POST
    @Path("/{id}/agreements")
    @IfMatchRequired
    @Operation(
            summary = "Agree to a waiver",
            description =
                    "By the side that did not propose it: the obligation is waived. If it is held all the same, it"
                            + " counts as held.")
    public WaiverView agree(
            @PathParam("id") WaiverId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid JustificationRequest request) {
        return waiving.agree(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/{id}/declines")
    @IfMatchRequired
    @Operation(summary = "Decline a waiver", description = "By the side that did not propose it: it stays owed.")
    public WaiverView decline(
            @PathParam("id") WaiverId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return waiving.decline(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/{id}/withdrawals")
    @IfMatchRequired
    @Operation(summary = "Withdraw a proposed waiver", description = "By the side that proposed it.")
    public WaiverView withdraw(
            @PathParam("id") WaiverId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return waiving.withdraw(id, request.toChange(caller.get(), expected));
    }
}
