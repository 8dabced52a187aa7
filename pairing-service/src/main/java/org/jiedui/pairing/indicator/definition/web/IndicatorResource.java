package org.jiedui.pairing.indicator.definition.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.jiedui.kit.web.Created;
import org.jiedui.pairing.indicator.definition.IndicatorDefining;
import org.jiedui.pairing.indicator.definition.IndicatorView;

@Path("/v1/indicators")
@Tag(name = "Indicators", description = "What is measured; defined in versions, because assessment rules change")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.REVIEWER, Roles.ANALYST, Roles.PARTNER})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class IndicatorResource {

    private final IndicatorDefining defining;
    private final CurrentCaller caller;

    IndicatorResource(IndicatorDefining defining, CurrentCaller caller) {
        this.defining = defining;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List indicators", description = "With all versions of their definitions, newest first.")
    public Page<IndicatorView> list(@Valid @BeanParam PageParameters page) {
        return defining.list(page.toPageRequest());
    }

    @GET
    @Path("/{code}")
    @Operation(
            summary = "Read an indicator",
            description = "With all versions of its definition, oldest first; name and unit are those valid today.")
    public IndicatorView get(@PathParam("code") String code) {
        return defining.get(code);
    }

    @GET
    @Path("/{code}/history")
    @Operation(summary = "Read who defined an indicator, when and on which document", description = "Oldest first.")
    public Page<HistoryEntry> history(@PathParam("code") String code, @Valid @BeanParam PageParameters page) {
        return defining.history(code, page.toPageRequest());
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.MINISTRY)
    @Operation(summary = "Define an indicator")
    @APIResponseSchema(value = IndicatorView.class, responseCode = "201", responseDescription = "Defined")
    public Response define(@NotNull @Valid DefineIndicatorRequest request) {
        IndicatorView indicator =
                defining.define(request.code(), request.definition().toContent(), caller.get());
        return Created.at("/v1/indicators/" + indicator.code(), indicator);
    }
}
