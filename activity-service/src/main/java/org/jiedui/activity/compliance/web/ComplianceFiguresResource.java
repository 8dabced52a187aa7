package org.jiedui.activity.compliance.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.activity.compliance.ComplianceFigures;
import org.jiedui.activity.compliance.ComplianceFilter;
import org.jiedui.activity.compliance.ComplianceReporting;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.web.WordedAnswer;
import org.jiedui.kit.web.document.CsvDocument;
import org.jspecify.annotations.Nullable;

@Path("/v1/compliance")
@Tag(name = "Compliance", description = "How far what is owed in a year is met; no ranking")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST})
@RunOnVirtualThread
class ComplianceFiguresResource {

    private final ComplianceReporting reporting;
    private final WordedAnswer answer;
    private final CurrentCaller caller;

    ComplianceFiguresResource(ComplianceReporting reporting, WordedAnswer answer, CurrentCaller caller) {
        this.reporting = reporting;
        this.answer = answer;
        this.caller = caller;
    }

    @GET
    @Path("/figures")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sum up how far what is owed in a year is met",
            description =
                    "Of the region asked for, or of all the caller may know of; by duty, by programme and by the regions directly "
                            + "below, in the order of their codes.")
    public ComplianceFigures figures(
            @QueryParam("region") @Nullable RegionCode region,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("year") @Nullable Integer year) {
        return reporting.figures(new ComplianceFilter(null, region, programme, year), caller.get());
    }

    @GET
    @Path("/figures.csv")
    @Produces(CsvDocument.MEDIA_TYPE)
    @Operation(
            summary = "Sum up the same as a table for spreadsheets",
            description = "A row for every sum; UTF-8 with a byte order mark, headed in the preferred language.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = CsvDocument.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            example = "year,summed up by,code,name,cooperations,…"))
    public Response table(
            @QueryParam("region") @Nullable RegionCode region,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("year") @Nullable Integer year,
            @Context HttpHeaders headers) {
        ComplianceFigures figures = figures(region, programme, year);
        return answer.to(headers, language -> new ComplianceTables(language).of(figures));
    }
}
