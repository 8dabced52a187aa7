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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.text.SensibleDate;
import org.jiedui.kit.web.Created;
import org.jiedui.pairing.counterpart.CounterpartId;
import org.jiedui.pairing.counterpart.CounterpartKeeping;
import org.jiedui.pairing.counterpart.CounterpartView;
import org.jiedui.pairing.counterpart.CounterpartsOnDate;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jspecify.annotations.Nullable;

@Path("/v1/pairings/{id}/counterparts")
@Tag(name = "Counterparts", description = "Lead unit and liaison posts of each side, as dated records")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CounterpartResource {

    private final CounterpartKeeping keeping;
    private final CurrentCaller caller;

    CounterpartResource(CounterpartKeeping keeping, CurrentCaller caller) {
        this.keeping = keeping;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Operation(
            summary = "Read who answers for both sides",
            description = "On the date `on`, today by default; `missing` names what a side lacks.")
    public CounterpartsOnDate on(
            @PathParam("id") PairingId id, @QueryParam("on") @SensibleDate @Nullable LocalDate on) {
        return keeping.on(id, on, caller.get());
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Path("/history")
    @Operation(
            summary = "List the counterparts a pairing ever had",
            description = "Newest first. Who entered them is in the history of the pairing.")
    public Page<CounterpartView> history(@PathParam("id") PairingId id, @Valid @BeanParam PageParameters page) {
        return keeping.ever(id, page.toPageRequest(), caller.get());
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Path("/{counterpartId}")
    @Operation(summary = "Read a counterpart")
    public CounterpartView get(@PathParam("id") PairingId id, @PathParam("counterpartId") CounterpartId counterpart) {
        return keeping.get(id, counterpart, caller.get());
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Name a lead unit or a liaison post of the caller's side",
            description =
                    "Unit and post only, never a person; a lead unit has no post. From no earlier than the pairing,"
                            + " and at most a year ahead.")
    @APIResponseSchema(value = CounterpartView.class, responseCode = "201", responseDescription = "Named")
    public Response designate(@PathParam("id") PairingId id, @NotNull @Valid DesignateCounterpartRequest request) {
        return created(id, keeping.designate(id, request.role(), request.toDesignation(), caller.get()));
    }

    @POST
    @Path("/{counterpartId}/replacements")
    @Idempotent
    @IfMatchRequired
    @Operation(
            summary = "Replace a counterpart",
            description =
                    "The former ends the day before; the answer is the next, a record of its own. A former that has"
                            + " not begun makes way for one that begins earlier and stays on record as never having served.")
    @APIResponseSchema(value = CounterpartView.class, responseCode = "201", responseDescription = "Replaced")
    public Response replace(
            @PathParam("id") PairingId id,
            @PathParam("counterpartId") CounterpartId counterpart,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReplaceCounterpartRequest request) {
        return created(
                id,
                keeping.replace(id, counterpart, request.toChange(caller.get(), expected), request.toDesignation()));
    }

    @POST
    @Path("/{counterpartId}/dismissals")
    @IfMatchRequired
    @Operation(summary = "Give up a liaison post", description = "Another one must remain; a lead unit is replaced.")
    public CounterpartView dismiss(
            @PathParam("id") PairingId id,
            @PathParam("counterpartId") CounterpartId counterpart,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid DismissCounterpartRequest request) {
        return keeping.dismiss(id, counterpart, request.toChange(caller.get(), expected), request.until());
    }

    private static Response created(PairingId pairing, CounterpartView named) {
        return Created.at("/v1/pairings/%s/counterparts/%s".formatted(pairing, named.id()), named);
    }
}
