package org.jiedui.pairing.programme.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.pairing.programme.ProgrammeRegister;
import org.jiedui.pairing.programme.ProgrammeView;

@Path("/v1/programmes")
@Tag(name = "Programmes", description = "What pairings belong to, with the rules that follow")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.REVIEWER, Roles.ANALYST, Roles.PARTNER})
@RunOnVirtualThread
class ProgrammeResource {

    private final ProgrammeRegister register;
    private final CurrentCaller caller;

    ProgrammeResource(ProgrammeRegister register, CurrentCaller caller) {
        this.register = register;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List programmes", description = "Newest id first.")
    public Page<ProgrammeView> list(@Valid @BeanParam PageParameters page) {
        return register.list(page.toPageRequest());
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Read a programme")
    public ProgrammeView get(@PathParam("code") String code) {
        return register.get(code);
    }

    @GET
    @Path("/{code}/history")
    @Operation(summary = "Read who changed a programme, when, why and on which document", description = "Oldest first.")
    public Page<HistoryEntry> history(@PathParam("code") String code, @Valid @BeanParam PageParameters page) {
        return register.history(code, page.toPageRequest());
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.MINISTRY)
    @Operation(summary = "Register a programme", description = "By the ministry; its rules are data.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProgrammeView.class)))
    public Response register(@NotNull @Valid RegisterProgrammeRequest request) {
        ProgrammeView programme = register.register(
                request.code(), request.toRules(), Attribution.of(caller.get()).on(request.document()));
        return Response.created(URI.create("/v1/programmes/" + programme.code()))
                .entity(programme)
                .build();
    }

    @PUT
    @Path("/{code}")
    @IfMatchRequired
    @RolesAllowed(Roles.MINISTRY)
    @Operation(
            summary = "Change the name or the rules of a programme",
            description =
                    "Levels and parent for what is drafted, the limit for what comes into force from now on, reach for"
                            + " both.")
    public ProgrammeView change(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ChangeProgrammeRequest request) {
        Attribution by = Attribution.of(caller.get()).because(request.reason()).on(request.document());
        return register.change(code, expected, request.toRules(), by);
    }
}
