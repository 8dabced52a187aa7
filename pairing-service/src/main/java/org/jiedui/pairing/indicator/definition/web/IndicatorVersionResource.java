package org.jiedui.pairing.indicator.definition.web;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.web.Created;
import org.jiedui.pairing.indicator.definition.IndicatorDefining;
import org.jiedui.pairing.indicator.definition.IndicatorView;
import org.jiedui.pairing.indicator.definition.IssuedDefinition;

@Path("/v1/indicators/{code}/versions")
@Tag(name = "Indicators")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.REVIEWER, Roles.ANALYST, Roles.PARTNER})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class IndicatorVersionResource {

    private final IndicatorDefining defining;
    private final CurrentCaller caller;

    IndicatorVersionResource(IndicatorDefining defining, CurrentCaller caller) {
        this.defining = defining;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List the versions of an indicator's definition",
            description = "Oldest first; those with `voidedAt` were replaced before they began and never hold.")
    public Page<IssuedDefinition> list(@PathParam("code") String code, @Valid @BeanParam PageParameters page) {
        return defining.versions(code, page.toPageRequest());
    }

    @GET
    @Path("/{number}")
    @Operation(summary = "Read a version of an indicator's definition")
    public IssuedDefinition get(@PathParam("code") String code, @PathParam("number") int number) {
        return defining.version(code, number);
    }

    @POST
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.MINISTRY)
    @Operation(
            summary = "Issue a further version of an indicator's definition",
            description =
                    "It ends the one before it on the day before it begins, at most two years ahead. A version that "
                            + "has not begun and would begin no earlier becomes void and stays on record. What was issued is never "
                            + "edited; values reported before stay with the version they were measured by.")
    @APIResponseSchema(
            value = IndicatorView.class,
            responseCode = "201",
            responseDescription = "Issued; Location is the version")
    public Response issue(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid DefinitionRequest request) {
        IndicatorView indicator = defining.issue(code, Change.of(caller.get(), expected), request.toContent());
        int issued = indicator.versions().getLast().number();
        return Created.at("/v1/indicators/" + indicator.code() + "/versions/" + issued, indicator);
    }
}
