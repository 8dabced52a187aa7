package org.jiedui.activity.calendar.notice.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.activity.calendar.notice.NoticeContent;
import org.jiedui.activity.calendar.notice.NoticeLoading;
import org.jiedui.activity.calendar.notice.NoticeView;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.SensibleDate;
import org.jiedui.kit.web.PutAnswer;
import org.jspecify.annotations.Nullable;

@Path("/v1/holiday-notices")
@Tag(name = "Working calendar", description = "Which days are working days where, and why")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.REVIEWER, Roles.ANALYST, Roles.PARTNER})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class HolidayNoticeResource {

    private static final String SUMMARY = "Load the State Council notice of a year";
    private static final String DESCRIPTION =
            "By the ministry; whole or not at all: everything wrong is named at once, by"
                    + " JSON pointer or, of a table, by row and column (`#cell=3,2`, RFC 7111). The first takes no If-Match, a"
                    + " correction does; the same content again changes nothing. A notice may name the last days of December"
                    + " before, from 29 on. A table has the columns date, kind and occasion, and may have notice_year; its"
                    + " number and day of publication stand in the query.";

    private final NoticeLoading loading;
    private final CurrentCaller caller;

    HolidayNoticeResource(NoticeLoading loading, CurrentCaller caller) {
        this.loading = loading;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List the notices that are loaded", description = "The latest year first.")
    public Page<NoticeView> list(@Valid @BeanParam PageParameters page) {
        return loading.list(page.toPageRequest());
    }

    @GET
    @Path("/{year}")
    @Operation(summary = "Read the notice of a year")
    public NoticeView get(@PathParam("year") @Min(2000) @Max(2100) int year) {
        return loading.get(year);
    }

    @GET
    @Path("/{year}/history")
    @Operation(summary = "Read who loaded and corrected a notice", description = "Oldest first.")
    public Page<HistoryEntry> history(
            @PathParam("year") @Min(2000) @Max(2100) int year, @Valid @BeanParam PageParameters page) {
        return loading.history(year, page.toPageRequest());
    }

    @PUT
    @Path("/{year}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MINISTRY)
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "201",
            description = "Loaded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NoticeView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Corrected, or as before",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NoticeView.class)))
    public Response load(
            @PathParam("year") @Min(2000) @Max(2100) int year,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ExpectedVersion seen,
            @NotNull @Valid LoadNoticeRequest request) {
        return loaded(year, seen, request.toContent(year));
    }

    @PUT
    @Path("/{year}")
    @Consumes("text/csv")
    @RolesAllowed(Roles.MINISTRY)
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "201",
            description = "Loaded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NoticeView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Corrected, or as before",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NoticeView.class)))
    public Response load(
            @PathParam("year") @Min(2000) @Max(2100) int year,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ExpectedVersion seen,
            @QueryParam("documentNumber")
                    @Parameter(description = "Of a table, which needs it")
                    @Size(max = 100) @NoPersonalNumbers
                    @Nullable String documentNumber,
            @QueryParam("publishedOn") @Parameter(description = "Of a table, which needs it") @SensibleDate @Nullable LocalDate publishedOn,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING),
                                            example = "date,kind,occasion\n2026-01-01,OFF,元旦\n2026-01-04,WORK,元旦\n"))
                    @NotNull byte[] file) {
        return loaded(year, seen, new NoticeTable(file).toContent(year, documentNumber, publishedOn));
    }

    private Response loaded(int year, @Nullable ExpectedVersion seen, NoticeContent content) {
        return PutAnswer.of(loading.load(year, seen, content, caller.get()), "/v1/holiday-notices/" + year);
    }
}
