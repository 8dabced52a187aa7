package org.jiedui.pairing.counterpart.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.text.SensibleDate;
import org.jiedui.pairing.counterpart.CounterpartId;
import org.jiedui.pairing.counterpart.CounterpartKeeping;
import org.jiedui.pairing.counterpart.CounterpartKeeping.Reference;
import org.jiedui.pairing.counterpart.CounterpartView;
import org.jiedui.pairing.counterpart.CounterpartsOnDate;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jspecify.annotations.Nullable;

@Path("/v1/pairings/{id}/counterparts")
@Tag(name = "Counterparts", description = "Lead unit and liaison posts of each side, as dated records")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@RunOnVirtualThread
class CounterpartResource {

    private final CounterpartKeeping keeping;
    private final CurrentCaller caller;

    CounterpartResource(CounterpartKeeping keeping, CurrentCaller caller) {
        this.keeping = keeping;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.PARTNER})
    @Operation(
            summary = "Read who answers for both sides",
            description = "On the date `on`, today by default; `missing` names what a side still owes.")
    public CounterpartsOnDate on(@PathParam("id") UUID id, @QueryParam("on") @SensibleDate @Nullable LocalDate on) {
        return keeping.on(new PairingId(id), on, caller.get());
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.PARTNER})
    @Path("/history")
    @Operation(
            summary = "List the counterparts a pairing ever had",
            description = "Newest first. Who entered them is in the history of the pairing.")
    public Page<CounterpartView> history(@PathParam("id") UUID id, @Valid @BeanParam PageParameters page) {
        return keeping.ever(new PairingId(id), page.toPageRequest(), caller.get());
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.PARTNER})
    @Path("/{counterpartId}")
    @Operation(summary = "Read a counterpart")
    public CounterpartView get(@PathParam("id") UUID id, @PathParam("counterpartId") UUID counterpart) {
        return keeping.get(new PairingId(id), new CounterpartId(counterpart), caller.get());
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Name a lead unit or a liaison post of the caller's side",
            description =
                    "Unit and post only, never a person; a lead unit has no post. From no earlier than the pairing,"
                            + " and at most a year ahead.")
    @APIResponse(
            responseCode = "201",
            description = "Named",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = CounterpartView.class)))
    public Response designate(@PathParam("id") UUID id, @NotNull @Valid DesignateCounterpartRequest request) {
        return created(id, keeping.designate(new PairingId(id), request.role(), request.toDesignation(), caller.get()));
    }

    @POST
    @Path("/{counterpartId}/replacements")
    @Idempotent
    @IfMatchRequired
    @Operation(
            summary = "Put another in the place of a counterpart",
            description =
                    "The former ends the day before; the answer is the next, a record of its own. A former that has"
                            + " not begun makes way for one that begins earlier and stays on record as never having served.")
    @APIResponse(
            responseCode = "201",
            description = "Replaced",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = CounterpartView.class)))
    public Response replace(
            @PathParam("id") UUID id,
            @PathParam("counterpartId") UUID counterpart,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReplaceCounterpartRequest request) {
        Reference former = new Reference(new PairingId(id), new CounterpartId(counterpart), expected);
        return created(id, keeping.replace(former, request.toDesignation(), request.reason(), caller.get()));
    }

    @POST
    @Path("/{counterpartId}/dismissals")
    @IfMatchRequired
    @Operation(summary = "Give up a liaison post", description = "Another one must remain; a lead unit is replaced.")
    public CounterpartView dismiss(
            @PathParam("id") UUID id,
            @PathParam("counterpartId") UUID counterpart,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid DismissCounterpartRequest request) {
        Reference former = new Reference(new PairingId(id), new CounterpartId(counterpart), expected);
        return keeping.dismiss(former, request.toDismissal(), caller.get());
    }

    private static Response created(UUID pairing, CounterpartView named) {
        return Response.created(URI.create("/v1/pairings/%s/counterparts/%s".formatted(pairing, named.id())))
                .entity(named)
                .build();
    }
}
