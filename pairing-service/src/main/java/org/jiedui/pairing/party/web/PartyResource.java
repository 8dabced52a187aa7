package org.jiedui.pairing.party.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.events.vocabulary.PartyLevel;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.web.Created;
import org.jiedui.pairing.party.PartyDirectory;
import org.jiedui.pairing.party.PartyFilter;
import org.jiedui.pairing.party.PartyOrder;
import org.jiedui.pairing.party.PartyRegister;
import org.jiedui.pairing.party.PartyView;
import org.jspecify.annotations.Nullable;

@Path("/v1/parties")
@Tag(name = "Parties", description = "Regions and bodies that can be a side of a pairing")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.REVIEWER, Roles.ANALYST, Roles.PARTNER})
@Produces(MediaType.APPLICATION_JSON)
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
            description =
                    "Newest id first, or by code with `sort=REGION`; with the codes and names of the date `on`, today by default. With `updatedSince` also"
                            + " those that were dissolved before that date, with `dissolvedOn`.")
    public Page<PartyView> list(
            @QueryParam("parent")
                    @Parameter(description = "Code of the party directly above", example = "440400")
                    @Nullable RegionCode parent,
            @QueryParam("within")
                    @Parameter(description = "Code of a region: it and all below it", example = "440000")
                    @Nullable RegionCode within,
            @QueryParam("level") @Nullable PartyLevel level,
            @QueryParam("name")
                    @Size(max = 60) @Parameter(
                            description =
                                    "Part of the Chinese or English name, in any case, or what its pinyin without tones, its initials or"
                                            + " its romanised name begins with: `珠海`, `zhuhai`, `zhu hai`, `zhs`",
                            example = "珠海")
                    @Nullable String name,
            @QueryParam("on")
                    @Parameter(
                            description = "The date whose codes and names count, today by default",
                            example = "2019-01-01")
                    @Nullable LocalDate on,
            @QueryParam("sort") @DefaultValue("NEWEST") @Parameter(description = "In which order") PartyOrder sort,
            @Valid @BeanParam PageParameters page) {
        return directory.list(new PartyFilter(parent, within, level, name, on), sort, page.toPageRequest());
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read a party",
            description =
                    "With the code and names of the date `on`, today by default; once it was dissolved, with its last.")
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
    @Operation(summary = "Read the code and names a party got on a day", description = "By their first day.")
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
    @APIResponseSchema(value = PartyView.class, responseCode = "201", responseDescription = "Registered")
    public Response register(@NotNull @Valid RegisterPartyRequest request) {
        Justification why = new Justification(null, request.document());
        PartyView party = register.register(request.toRegistration(), why, caller.get());
        return Created.at("/v1/parties/" + party.id(), party);
    }

    @POST
    @Path("/{id}/designations")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.MINISTRY)
    @Operation(
            summary = "Rename or re-code a party",
            description = "What is absent stays, but a new Chinese name removes the English one. The former designation"
                    + " ends the day before `validFrom`, which lies after its first day and not in the future. `below`"
                    + " gives new codes, from the same day on, to the parties below whose codes would not lie within the"
                    + " new one; each of them gets its own event and history entry.")
    @APIResponseSchema(
            value = PartyView.class,
            responseCode = "201",
            responseDescription = "Renamed or re-coded. Location is the designation, the answer the party")
    public Response redesignate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid RedesignatePartyRequest request) {
        PartyView party = register.redesignate(id, request.toChange(caller.get(), expected), request.toRedesignation());
        return Created.at("/v1/parties/%s/designations/%s".formatted(id, request.validFrom()), party);
    }

    @POST
    @Path("/{id}/dissolutions")
    @IfMatchRequired
    @RolesAllowed(Roles.MINISTRY)
    @Operation(
            summary = "Dissolve a party, or let it become part of another",
            description =
                    "`dissolvedOn` is its last day, under its present designation and not in the future. It keeps its id and"
                            + " its history, and its pairings say what became of it; nothing is agreed for it any more, and nobody acts for"
                            + " it. From the day after on its code and name are free. Parties below it are moved or dissolved before.")
    public PartyView dissolve(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid DissolvePartyRequest request) {
        return register.dissolve(
                id, request.toChange(caller.get(), expected), request.dissolvedOn(), request.successor());
    }
}
