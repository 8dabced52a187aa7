package org.jiedui.activity.compliance.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.jiedui.activity.compliance.ComplianceReport;
import org.jiedui.activity.compliance.ComplianceReporting;
import org.jiedui.activity.compliance.ObligationsOfYear;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.web.WordedAnswer;
import org.jiedui.kit.web.document.CsvDocument;

@Path("/v1/compliance")
@Tag(name = "Compliance", description = "How far what is owed in a year is met; no ranking")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
@RunOnVirtualThread
class ComplianceResource {

    private final ComplianceReporting reporting;
    private final WordedAnswer answer;
    private final CurrentCaller caller;

    ComplianceResource(ComplianceReporting reporting, WordedAnswer answer, CurrentCaller caller) {
        this.reporting = reporting;
        this.answer = answer;
        this.caller = caller;
    }

    @GET
    @Path("/cooperations")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Report how far each cooperation has met what it owes in a year",
            description =
                    "By cadence line, with sums; those in the caller's scope, by the region codes of their sides.")
    public ComplianceReport cooperations(@BeanParam ComplianceParameters asked) {
        return reporting.cooperations(asked.toFilter(), caller.get());
    }

    @GET
    @Path("/cooperations.csv")
    @Produces(CsvDocument.MEDIA_TYPE)
    @Operation(
            summary = "Report the same as a table for spreadsheets",
            description =
                    "A row for every cadence line; UTF-8 with a byte order mark, headed in the preferred language.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = CsvDocument.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            example = "year,cooperation,programme,…"))
    public Response table(@BeanParam ComplianceParameters asked, @Context HttpHeaders headers) {
        ComplianceReport report = cooperations(asked);
        return answer.to(headers, language -> new ComplianceTables(language).of(report));
    }

    @GET
    @Path("/cooperations.svg")
    @Produces(PictureDocument.MEDIA_TYPE)
    @Operation(
            summary = "Draw the year of each cooperation as a picture",
            description =
                    "Months across, cooperations down; every obligation in the month in which it falls due, its state by shape, "
                            + "letter and colour, and in words as its title.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = PictureDocument.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            example = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"760\" height=\"210\"/>"))
    public Response picture(@BeanParam ComplianceParameters asked, @Context HttpHeaders headers) {
        ObligationsOfYear year = reporting.obligations(asked.toFilter(), caller.get());
        return answer.to(headers, language -> PictureDocument.of(year, language));
    }
}
