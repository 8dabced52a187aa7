package org.jiedui.pairing.indicator.report.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.period.ReportingPeriod;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.web.Created;
import org.jiedui.pairing.indicator.report.IndicatorReporting;
import org.jiedui.pairing.indicator.report.IndicatorValueId;
import org.jiedui.pairing.indicator.report.IndicatorValueView;
import org.jiedui.pairing.indicator.report.ReadingView;
import org.jspecify.annotations.Nullable;

@Path("/v1/indicator-values")
@Tag(name = "Indicator values", description = "What regions report for a period; never ranked")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class IndicatorValueResource {

    private final IndicatorReporting reporting;
    private final CurrentCaller caller;

    IndicatorValueResource(IndicatorReporting reporting, CurrentCaller caller) {
        this.reporting = reporting;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List reported values",
            description = "In the caller's scope, for analysts of all regions, for partner systems of the parties of "
                    + "pairings granted to them; newest first. `region` includes the regions below it. What nobody "
                    + "reported is absent, never 0.")
    public Page<IndicatorValueView> list(
            @QueryParam("region") @Nullable RegionCode region,
            @QueryParam("indicator") @Nullable String indicator,
            @QueryParam("period") @Nullable ReportingPeriod period,
            @Valid @BeanParam PageParameters page) {
        return reporting.list(
                new IndicatorReporting.Filter(region, indicator, period), page.toPageRequest(), caller.get());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a reported value")
    public IndicatorValueView get(@PathParam("id") IndicatorValueId id) {
        return reporting.get(id, caller.get());
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "Read a reported value and all its former values",
            description = "With who reported it and why it was corrected, oldest first.")
    public Page<ReadingView> history(@PathParam("id") IndicatorValueId id, @Valid @BeanParam PageParameters page) {
        return reporting.history(id, page.toPageRequest(), caller.get());
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PROVINCE, Roles.LIAISON})
    @Operation(
            summary = "Report a region's value for a period",
            description =
                    "By the region's liaison or a province above it, when the period is over, under the version of "
                            + "the definition that holds in the whole of it.")
    @APIResponseSchema(value = IndicatorValueView.class, responseCode = "201", responseDescription = "Reported")
    public Response report(@NotNull @Valid ReportValueRequest request) {
        IndicatorValueView value = reporting.report(
                request.region(), request.indicator(), request.period(), request.toMeasured(), caller.get());
        return Created.at("/v1/indicator-values/" + value.id(), value);
    }

    @POST
    @Path("/{id}/corrections")
    @IfMatchRequired
    @RolesAllowed({Roles.PROVINCE, Roles.LIAISON})
    @Operation(summary = "Correct a reported value", description = "The former value stays in the history.")
    public IndicatorValueView correct(
            @PathParam("id") IndicatorValueId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid CorrectValueRequest request) {
        return reporting.correct(id, request.toChange(caller.get(), expected), request.toMeasured());
    }
}
