package org.jiedui.pairing.party.web;

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
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.pairing.party.PartyDirectory;
import org.jiedui.pairing.party.PartyRegister;
import org.jiedui.pairing.party.PartyView;
import org.jspecify.annotations.Nullable;

@Path("/v1/parties")
@Tag(name = "Parties", description = "Regions and bodies that can be a side of a pairing")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.REVIEWER, Roles.ANALYST, Roles.PARTNER})
@RunOnVirtualThread
class PartyResource {

    private final PartyDirectory directory;
    private final PartyRegister register;
    private final CurrentCaller caller;

    PartyResource(PartyDirectory directory, PartyRegister register, CurrentCaller caller) {
        this.directory = directory;
        this.register = register;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List parties",
            description = "Newest id first; as they were called on the date `on`, today by default.")
    public Page<PartyView> list(@Valid @BeanParam PartySearch search, @Valid @BeanParam PageParameters page) {
        return directory.list(search.filter(), page.toPageRequest());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a party", description = "As it was called on the date `on`, today by default.")
    public PartyView get(@PathParam("id") UUID id, @QueryParam("on") @Nullable LocalDate on) {
        return directory.get(id, on);
    }

    @GET
    @Path("/{id}/designations")
    @Operation(summary = "List the codes and names a party has had", description = "Oldest first.")
    public Page<PartyView.Designation> designations(@PathParam("id") UUID id, @Valid @BeanParam PageParameters page) {
        return directory.designations(id, page.toPageRequest());
    }

    @GET
    @Path("/{id}/designations/{validFrom}")
    @Operation(summary = "Read what a party was called from a day on", description = "By its first day.")
    public PartyView.Designation designation(@PathParam("id") UUID id, @PathParam("validFrom") LocalDate validFrom) {
        return directory.designation(id, validFrom);
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Read who changed a party, when and on which document", description = "Oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Valid @BeanParam PageParameters page) {
        return directory.history(id, page.toPageRequest());
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE})
    @Operation(
            summary = "Register a party",
            description =
                    "By the ministry, or the province in which its parent lies. Its code lies within the parent's.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PartyView.class)))
    public Response register(@NotNull @Valid RegisterPartyRequest request) {
        PartyView party = register.register(request.toRegistration(), caller.get());
        return Response.created(URI.create("/v1/parties/" + party.id()))
                .entity(party)
                .build();
    }

    @POST
    @Path("/{id}/designations")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.MINISTRY)
    @Operation(
            summary = "Rename or re-code a party",
            description = "What is absent stays, but a new Chinese name makes the English one void. The former"
                    + " designation ends the day before `validFrom`, which lies after its first day and not in the"
                    + " future. A party below whose code would no longer lie within the new one gets its own under"
                    + " `below`, from the same day on and in the same step; each has its event and its history.")
    @APIResponse(
            responseCode = "201",
            description = "Called so; Location is the designation, the answer the party",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PartyView.class)))
    public Response redesignate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid RedesignatePartyRequest request) {
        PartyView party = register.redesignate(id, expected, request.toRedesignation(), caller.get());
        return Response.created(URI.create("/v1/parties/%s/designations/%s".formatted(id, request.validFrom())))
                .entity(party)
                .build();
    }
}
