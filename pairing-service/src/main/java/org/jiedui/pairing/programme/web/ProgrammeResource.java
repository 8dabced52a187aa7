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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.web.Created;
import org.jiedui.pairing.programme.ProgrammeRegister;
import org.jiedui.pairing.programme.ProgrammeView;

@Path("/v1/programmes")
@Tag(name = "Programmes", description = "What pairings belong to, with the rules for them")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.REVIEWER, Roles.ANALYST, Roles.PARTNER})
@Produces(MediaType.APPLICATION_JSON)
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
    @Operation(summary = "Register a programme", description = "By the ministry.")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201", responseDescription = "Registered")
    public Response register(@NotNull @Valid RegisterProgrammeRequest request) {
        Justification why = new Justification(null, request.document());
        ProgrammeView programme = register.register(request.code(), request.toRules(), why, caller.get());
        return Created.at("/v1/programmes/" + programme.code(), programme);
    }

    @PUT
    @Path("/{code}")
    @IfMatchRequired
    @RolesAllowed(Roles.MINISTRY)
    @Operation(
            summary = "Change the name or the rules of a programme",
            description =
                    "Levels and parent hold for what is drafted from now on, the limit for what comes into force, reach"
                            + " for both.")
    public ProgrammeView change(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ChangeProgrammeRequest request) {
        return register.change(code, request.toChange(caller.get(), expected), request.toRules());
    }
}
